// Generated from schemas/ by `npm run generate`. Do not edit.
var u = { type: "object", additionalProperties: !1, required: ["schema", "total", "passed", "failed", "results"], properties: { schema: { const: "agentgate/test/v1" }, total: { type: "integer", minimum: 0 }, passed: { type: "integer", minimum: 0 }, failed: { type: "integer", minimum: 0 }, results: { type: "array", items: { $ref: "#/definitions/TestResult" } }, coverage: { type: "array", items: { $ref: "#/definitions/RuleCoverage" } } }, definitions: { TestResult: { type: "object", additionalProperties: !1, required: ["file", "name", "passed", "expected", "actual", "rules", "message"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, name: { type: "string" }, passed: { type: "boolean" }, expected: { enum: ["allow", "deny", "hold"] }, actual: { enum: ["allow", "deny", "hold"] }, rules: { type: "array", items: { type: "string" } }, message: { type: ["string", "null"] } } }, RuleCoverage: { type: "object", additionalProperties: !1, required: ["rule", "effect", "file", "line", "tests"], properties: { rule: { type: "string" }, effect: { enum: ["allow", "hold", "deny"] }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, tests: { type: "integer", minimum: 0 } } } } }, l = { type: "object", additionalProperties: !1, required: ["file", "name", "passed", "expected", "actual", "rules", "message"], properties: { file: { type: "string" }, line: { type: "integer", minimum: 1 }, name: { type: "string" }, passed: { type: "boolean" }, expected: { enum: ["allow", "deny", "hold"] }, actual: { enum: ["allow", "deny", "hold"] }, rules: { type: "array", items: { type: "string" } }, message: { type: ["string", "null"] } } }, d = { type: "object", additionalProperties: !1, required: ["rule", "effect", "file", "line", "tests"], properties: { rule: { type: "string" }, effect: { enum: ["allow", "hold", "deny"] }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, tests: { type: "integer", minimum: 0 } } };
function y(o, { instancePath: p = "", parentData: g, parentDataProperty: q, rootData: P = o } = {}) {
  let e = null, i = 0;
  if (o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      let r = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: u.required, parentSchema: u, data: o };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (o.total === void 0) {
      let r = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'", schema: u.required, parentSchema: u, data: o };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (o.passed === void 0) {
      let r = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property 'passed'", schema: u.required, parentSchema: u, data: o };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (o.failed === void 0) {
      let r = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: u.required, parentSchema: u, data: o };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (o.results === void 0) {
      let r = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" }, message: "must have required property 'results'", schema: u.required, parentSchema: u, data: o };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in o)
      if (!(r === "schema" || r === "total" || r === "passed" || r === "failed" || r === "results" || r === "coverage")) {
        let m = { instancePath: p, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: u, data: o };
        e === null ? e = [m] : e.push(m), i++;
      }
    if (o.schema !== void 0) {
      let r = o.schema;
      if (r !== "agentgate/test/v1") {
        let m = { instancePath: p + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/test/v1" }, message: "must be equal to constant", schema: "agentgate/test/v1", parentSchema: u.properties.schema, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (o.total !== void 0) {
      let r = o.total;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let m = { instancePath: p + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: u.properties.total.type, parentSchema: u.properties.total, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let m = { instancePath: p + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: u.properties.total, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (o.passed !== void 0) {
      let r = o.passed;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let m = { instancePath: p + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: u.properties.passed.type, parentSchema: u.properties.passed, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let m = { instancePath: p + "/passed", schemaPath: "#/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: u.properties.passed, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (o.failed !== void 0) {
      let r = o.failed;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let m = { instancePath: p + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: u.properties.failed.type, parentSchema: u.properties.failed, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let m = { instancePath: p + "/failed", schemaPath: "#/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: u.properties.failed, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (o.results !== void 0) {
      let r = o.results;
      if (Array.isArray(r)) {
        let m = r.length;
        for (let n = 0; n < m; n++) {
          let t = r[n];
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.file === void 0) {
              let s = { instancePath: p + "/results/" + n, schemaPath: "#/definitions/TestResult/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: l.required, parentSchema: l, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t.name === void 0) {
              let s = { instancePath: p + "/results/" + n, schemaPath: "#/definitions/TestResult/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: l.required, parentSchema: l, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t.passed === void 0) {
              let s = { instancePath: p + "/results/" + n, schemaPath: "#/definitions/TestResult/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property 'passed'", schema: l.required, parentSchema: l, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t.expected === void 0) {
              let s = { instancePath: p + "/results/" + n, schemaPath: "#/definitions/TestResult/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'", schema: l.required, parentSchema: l, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t.actual === void 0) {
              let s = { instancePath: p + "/results/" + n, schemaPath: "#/definitions/TestResult/required", keyword: "required", params: { missingProperty: "actual" }, message: "must have required property 'actual'", schema: l.required, parentSchema: l, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t.rules === void 0) {
              let s = { instancePath: p + "/results/" + n, schemaPath: "#/definitions/TestResult/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: l.required, parentSchema: l, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t.message === void 0) {
              let s = { instancePath: p + "/results/" + n, schemaPath: "#/definitions/TestResult/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: l.required, parentSchema: l, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            for (let s in t)
              if (!(s === "file" || s === "line" || s === "name" || s === "passed" || s === "expected" || s === "actual" || s === "rules" || s === "message")) {
                let a = { instancePath: p + "/results/" + n, schemaPath: "#/definitions/TestResult/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: t };
                e === null ? e = [a] : e.push(a), i++;
              }
            if (t.file !== void 0) {
              let s = t.file;
              if (typeof s != "string") {
                let a = { instancePath: p + "/results/" + n + "/file", schemaPath: "#/definitions/TestResult/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.file.type, parentSchema: l.properties.file, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
            if (t.line !== void 0) {
              let s = t.line;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                let a = { instancePath: p + "/results/" + n + "/line", schemaPath: "#/definitions/TestResult/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: l.properties.line.type, parentSchema: l.properties.line, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
                let a = { instancePath: p + "/results/" + n + "/line", schemaPath: "#/definitions/TestResult/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: l.properties.line, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
            if (t.name !== void 0) {
              let s = t.name;
              if (typeof s != "string") {
                let a = { instancePath: p + "/results/" + n + "/name", schemaPath: "#/definitions/TestResult/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.name.type, parentSchema: l.properties.name, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
            if (t.passed !== void 0) {
              let s = t.passed;
              if (typeof s != "boolean") {
                let a = { instancePath: p + "/results/" + n + "/passed", schemaPath: "#/definitions/TestResult/properties/passed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: l.properties.passed.type, parentSchema: l.properties.passed, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
            if (t.expected !== void 0) {
              let s = t.expected;
              if (!(s === "allow" || s === "deny" || s === "hold")) {
                let a = { instancePath: p + "/results/" + n + "/expected", schemaPath: "#/definitions/TestResult/properties/expected/enum", keyword: "enum", params: { allowedValues: l.properties.expected.enum }, message: "must be equal to one of the allowed values", schema: l.properties.expected.enum, parentSchema: l.properties.expected, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
            if (t.actual !== void 0) {
              let s = t.actual;
              if (!(s === "allow" || s === "deny" || s === "hold")) {
                let a = { instancePath: p + "/results/" + n + "/actual", schemaPath: "#/definitions/TestResult/properties/actual/enum", keyword: "enum", params: { allowedValues: l.properties.actual.enum }, message: "must be equal to one of the allowed values", schema: l.properties.actual.enum, parentSchema: l.properties.actual, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
            if (t.rules !== void 0) {
              let s = t.rules;
              if (Array.isArray(s)) {
                let a = s.length;
                for (let f = 0; f < a; f++) {
                  let c = s[f];
                  if (typeof c != "string") {
                    let h = { instancePath: p + "/results/" + n + "/rules/" + f, schemaPath: "#/definitions/TestResult/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.rules.items.type, parentSchema: l.properties.rules.items, data: c };
                    e === null ? e = [h] : e.push(h), i++;
                  }
                }
              } else {
                let a = { instancePath: p + "/results/" + n + "/rules", schemaPath: "#/definitions/TestResult/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.rules.type, parentSchema: l.properties.rules, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
            if (t.message !== void 0) {
              let s = t.message;
              if (typeof s != "string" && s !== null) {
                let a = { instancePath: p + "/results/" + n + "/message", schemaPath: "#/definitions/TestResult/properties/message/type", keyword: "type", params: { type: l.properties.message.type }, message: "must be string,null", schema: l.properties.message.type, parentSchema: l.properties.message, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
          } else {
            let s = { instancePath: p + "/results/" + n, schemaPath: "#/definitions/TestResult/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        let m = { instancePath: p + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.properties.results.type, parentSchema: u.properties.results, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (o.coverage !== void 0) {
      let r = o.coverage;
      if (Array.isArray(r)) {
        let m = r.length;
        for (let n = 0; n < m; n++) {
          let t = r[n];
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.rule === void 0) {
              let s = { instancePath: p + "/coverage/" + n, schemaPath: "#/definitions/RuleCoverage/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: d.required, parentSchema: d, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t.effect === void 0) {
              let s = { instancePath: p + "/coverage/" + n, schemaPath: "#/definitions/RuleCoverage/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'", schema: d.required, parentSchema: d, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t.file === void 0) {
              let s = { instancePath: p + "/coverage/" + n, schemaPath: "#/definitions/RuleCoverage/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: d.required, parentSchema: d, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t.line === void 0) {
              let s = { instancePath: p + "/coverage/" + n, schemaPath: "#/definitions/RuleCoverage/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: d.required, parentSchema: d, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (t.tests === void 0) {
              let s = { instancePath: p + "/coverage/" + n, schemaPath: "#/definitions/RuleCoverage/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'", schema: d.required, parentSchema: d, data: t };
              e === null ? e = [s] : e.push(s), i++;
            }
            for (let s in t)
              if (!(s === "rule" || s === "effect" || s === "file" || s === "line" || s === "tests")) {
                let a = { instancePath: p + "/coverage/" + n, schemaPath: "#/definitions/RuleCoverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: d, data: t };
                e === null ? e = [a] : e.push(a), i++;
              }
            if (t.rule !== void 0) {
              let s = t.rule;
              if (typeof s != "string") {
                let a = { instancePath: p + "/coverage/" + n + "/rule", schemaPath: "#/definitions/RuleCoverage/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.rule.type, parentSchema: d.properties.rule, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
            if (t.effect !== void 0) {
              let s = t.effect;
              if (!(s === "allow" || s === "hold" || s === "deny")) {
                let a = { instancePath: p + "/coverage/" + n + "/effect", schemaPath: "#/definitions/RuleCoverage/properties/effect/enum", keyword: "enum", params: { allowedValues: d.properties.effect.enum }, message: "must be equal to one of the allowed values", schema: d.properties.effect.enum, parentSchema: d.properties.effect, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
            if (t.file !== void 0) {
              let s = t.file;
              if (typeof s != "string") {
                let a = { instancePath: p + "/coverage/" + n + "/file", schemaPath: "#/definitions/RuleCoverage/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.file.type, parentSchema: d.properties.file, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
            if (t.line !== void 0) {
              let s = t.line;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                let a = { instancePath: p + "/coverage/" + n + "/line", schemaPath: "#/definitions/RuleCoverage/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.line.type, parentSchema: d.properties.line, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
                let a = { instancePath: p + "/coverage/" + n + "/line", schemaPath: "#/definitions/RuleCoverage/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: d.properties.line, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
            if (t.tests !== void 0) {
              let s = t.tests;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                let a = { instancePath: p + "/coverage/" + n + "/tests", schemaPath: "#/definitions/RuleCoverage/properties/tests/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.tests.type, parentSchema: d.properties.tests, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                let a = { instancePath: p + "/coverage/" + n + "/tests", schemaPath: "#/definitions/RuleCoverage/properties/tests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: d.properties.tests, data: s };
                e === null ? e = [a] : e.push(a), i++;
              }
            }
          } else {
            let s = { instancePath: p + "/coverage/" + n, schemaPath: "#/definitions/RuleCoverage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        let m = { instancePath: p + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.properties.coverage.type, parentSchema: u.properties.coverage, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
  } else {
    let r = { instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.type, parentSchema: u, data: o };
    e === null ? e = [r] : e.push(r), i++;
  }
  return y.errors = e, i === 0;
}
export {
  y as isTestReport
};
