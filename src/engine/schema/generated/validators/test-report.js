// Generated from schemas/ by `npm run generate`. Do not edit.
var m = { type: "object", additionalProperties: !1, required: ["schema", "total", "passed", "failed", "results"], properties: { schema: { const: "agentgate/test/v1" }, total: { type: "integer", minimum: 0 }, passed: { type: "integer", minimum: 0 }, failed: { type: "integer", minimum: 0 }, results: { type: "array", items: { $ref: "#/definitions/TestResult" } }, coverage: { type: "array", items: { $ref: "#/definitions/RuleCoverage" } } }, definitions: { TestResult: { type: "object", additionalProperties: !1, required: ["file", "name", "passed", "expected", "actual", "rules", "message"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, name: { type: "string" }, passed: { type: "boolean" }, expected: { enum: ["allow", "deny", "hold"] }, actual: { enum: ["allow", "deny", "hold"] }, rules: { type: "array", items: { type: "string" } }, message: { type: ["string", "null"] } } }, RuleCoverage: { type: "object", additionalProperties: !1, required: ["rule", "effect", "file", "line", "tests"], properties: { rule: { type: "string" }, effect: { enum: ["allow", "hold", "deny"] }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, tests: { type: "integer", minimum: 0 } } } } }, p = { type: "object", additionalProperties: !1, required: ["file", "name", "passed", "expected", "actual", "rules", "message"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, name: { type: "string" }, passed: { type: "boolean" }, expected: { enum: ["allow", "deny", "hold"] }, actual: { enum: ["allow", "deny", "hold"] }, rules: { type: "array", items: { type: "string" } }, message: { type: ["string", "null"] } } };
function f(s, { instancePath: i = "", parentData: o, parentDataProperty: h, rootData: u = s } = {}) {
  let r = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.file === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.name === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.passed === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property 'passed'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.expected === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.actual === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actual" }, message: "must have required property 'actual'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.rules === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.message === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    for (let e in s)
      if (!(e === "file" || e === "line" || e === "name" || e === "passed" || e === "expected" || e === "actual" || e === "rules" || e === "message")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: p, data: s };
        r === null ? r = [t] : r.push(t), a++;
      }
    if (s.file !== void 0) {
      let e = s.file;
      if (typeof e != "string") {
        let t = { instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.file.type, parentSchema: p.properties.file, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.line !== void 0) {
      let e = s.line;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.line.type, parentSchema: p.properties.line, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let t = { instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: p.properties.line, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.name !== void 0) {
      let e = s.name;
      if (typeof e != "string") {
        let t = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.name.type, parentSchema: p.properties.name, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.passed !== void 0) {
      let e = s.passed;
      if (typeof e != "boolean") {
        let t = { instancePath: i + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: p.properties.passed.type, parentSchema: p.properties.passed, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.expected !== void 0) {
      let e = s.expected;
      if (!(e === "allow" || e === "deny" || e === "hold")) {
        let t = { instancePath: i + "/expected", schemaPath: "#/properties/expected/enum", keyword: "enum", params: { allowedValues: p.properties.expected.enum }, message: "must be equal to one of the allowed values", schema: p.properties.expected.enum, parentSchema: p.properties.expected, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.actual !== void 0) {
      let e = s.actual;
      if (!(e === "allow" || e === "deny" || e === "hold")) {
        let t = { instancePath: i + "/actual", schemaPath: "#/properties/actual/enum", keyword: "enum", params: { allowedValues: p.properties.actual.enum }, message: "must be equal to one of the allowed values", schema: p.properties.actual.enum, parentSchema: p.properties.actual, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.rules !== void 0) {
      let e = s.rules;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let l = 0; l < t; l++) {
          let d = e[l];
          if (typeof d != "string") {
            let y = { instancePath: i + "/rules/" + l, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.rules.items.type, parentSchema: p.properties.rules.items, data: d };
            r === null ? r = [y] : r.push(y), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: p.properties.rules.type, parentSchema: p.properties.rules, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.message !== void 0) {
      let e = s.message;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: p.properties.message.type }, message: "must be string,null", schema: p.properties.message.type, parentSchema: p.properties.message, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: p.type, parentSchema: p, data: s };
    r === null ? r = [e] : r.push(e), a++;
  }
  return f.errors = r, a === 0;
}
var n = { type: "object", additionalProperties: !1, required: ["rule", "effect", "file", "line", "tests"], properties: { rule: { type: "string" }, effect: { enum: ["allow", "hold", "deny"] }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, tests: { type: "integer", minimum: 0 } } };
function c(s, { instancePath: i = "", parentData: o, parentDataProperty: h, rootData: u = s } = {}) {
  let r = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.rule === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.effect === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.file === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.line === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.tests === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    for (let e in s)
      if (!(e === "rule" || e === "effect" || e === "file" || e === "line" || e === "tests")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: n, data: s };
        r === null ? r = [t] : r.push(t), a++;
      }
    if (s.rule !== void 0) {
      let e = s.rule;
      if (typeof e != "string") {
        let t = { instancePath: i + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.rule.type, parentSchema: n.properties.rule, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.effect !== void 0) {
      let e = s.effect;
      if (!(e === "allow" || e === "hold" || e === "deny")) {
        let t = { instancePath: i + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: n.properties.effect.enum }, message: "must be equal to one of the allowed values", schema: n.properties.effect.enum, parentSchema: n.properties.effect, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.file !== void 0) {
      let e = s.file;
      if (typeof e != "string") {
        let t = { instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.file.type, parentSchema: n.properties.file, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.line !== void 0) {
      let e = s.line;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: n.properties.line.type, parentSchema: n.properties.line, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let t = { instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: n.properties.line, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.tests !== void 0) {
      let e = s.tests;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: i + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: n.properties.tests.type, parentSchema: n.properties.tests, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let t = { instancePath: i + "/tests", schemaPath: "#/properties/tests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: n.properties.tests, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.type, parentSchema: n, data: s };
    r === null ? r = [e] : r.push(e), a++;
  }
  return c.errors = r, a === 0;
}
function q(s, { instancePath: i = "", parentData: o, parentDataProperty: h, rootData: u = s } = {}) {
  let r = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: m.required, parentSchema: m, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.total === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'", schema: m.required, parentSchema: m, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.passed === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property 'passed'", schema: m.required, parentSchema: m, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.failed === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: m.required, parentSchema: m, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.results === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" }, message: "must have required property 'results'", schema: m.required, parentSchema: m, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    for (let e in s)
      if (!(e === "schema" || e === "total" || e === "passed" || e === "failed" || e === "results" || e === "coverage")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: s };
        r === null ? r = [t] : r.push(t), a++;
      }
    if (s.schema !== void 0) {
      let e = s.schema;
      if (e !== "agentgate/test/v1") {
        let t = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/test/v1" }, message: "must be equal to constant", schema: "agentgate/test/v1", parentSchema: m.properties.schema, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.total !== void 0) {
      let e = s.total;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: i + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.properties.total.type, parentSchema: m.properties.total, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let t = { instancePath: i + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m.properties.total, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.passed !== void 0) {
      let e = s.passed;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: i + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.properties.passed.type, parentSchema: m.properties.passed, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let t = { instancePath: i + "/passed", schemaPath: "#/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m.properties.passed, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.failed !== void 0) {
      let e = s.failed;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: i + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.properties.failed.type, parentSchema: m.properties.failed, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let t = { instancePath: i + "/failed", schemaPath: "#/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m.properties.failed, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.results !== void 0) {
      let e = s.results;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let l = 0; l < t; l++)
          f(e[l], { instancePath: i + "/results/" + l, parentData: e, parentDataProperty: l, rootData: u }) || (r = g(r, f.errors), a = r.length);
      } else {
        let t = { instancePath: i + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: m.properties.results.type, parentSchema: m.properties.results, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.coverage !== void 0) {
      let e = s.coverage;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let l = 0; l < t; l++)
          c(e[l], { instancePath: i + "/coverage/" + l, parentData: e, parentDataProperty: l, rootData: u }) || (r = g(r, c.errors), a = r.length);
      } else {
        let t = { instancePath: i + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: m.properties.coverage.type, parentSchema: m.properties.coverage, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: s };
    r === null ? r = [e] : r.push(e), a++;
  }
  return q.errors = r, a === 0;
}
function g(s, i) {
  if (s === null) return [...i];
  for (let o of i) s.push(o);
  return s;
}
export {
  q as isTestReport
};
