// Generated from schemas/ by `npm run generate`. Do not edit.
var a = { type: "object", additionalProperties: !1, required: ["schema", "summary", "problems"], properties: { schema: { const: "agentgate/lint/v1" }, summary: { $ref: "#/definitions/LintSummary" }, problems: { type: "array", items: { $ref: "#/definitions/LintProblem" } } }, definitions: { LintSummary: { type: "object", additionalProperties: !1, required: ["errors", "warnings", "hints", "files"], properties: { errors: { type: "integer", minimum: 0 }, warnings: { type: "integer", minimum: 0 }, hints: { type: "integer", minimum: 0 }, files: { type: "integer", minimum: 0 } } }, LintProblem: { type: "object", additionalProperties: !1, required: ["rule", "severity", "message", "file", "line", "column", "endLine", "endColumn", "fixable", "help"], properties: { rule: { $ref: "#/definitions/LintRuleId" }, severity: { enum: ["error", "warning", "hint"] }, message: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, endColumn: { type: "integer", minimum: 1 }, fixable: { type: "boolean" }, help: { type: ["string", "null"] } } }, LintRuleId: { enum: ["ambiguous-word", "duplicate-id", "duplicate-key", "empty-policy-set", "file-not-loaded", "hidden-character", "invalid-duration", "invalid-glob", "invalid-json-schema", "invalid-regex", "invalid-rule", "invalid-tool-glob", "invalid-when", "invalid-yaml", "missing-field", "unknown-field", "unreadable-file", "unsupported-version", "wrong-type", "wrong-value", "yaml-feature", "zero-count"] } } }, p = { type: "object", additionalProperties: !1, required: ["errors", "warnings", "hints", "files"], properties: { errors: { type: "integer", minimum: 0 }, warnings: { type: "integer", minimum: 0 }, hints: { type: "integer", minimum: 0 }, files: { type: "integer", minimum: 0 } } };
function u(i, { instancePath: t = "", parentData: y, parentDataProperty: f, rootData: o = i } = {}) {
  let r = null, n = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.errors === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: p.required, parentSchema: p, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.warnings === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property 'warnings'", schema: p.required, parentSchema: p, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.hints === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hints" }, message: "must have required property 'hints'", schema: p.required, parentSchema: p, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.files === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: p.required, parentSchema: p, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!(e === "errors" || e === "warnings" || e === "hints" || e === "files")) {
        let s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: p, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i.errors !== void 0) {
      let e = i.errors;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.errors.type, parentSchema: p.properties.errors, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let s = { instancePath: t + "/errors", schemaPath: "#/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.errors, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.warnings !== void 0) {
      let e = i.warnings;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.warnings.type, parentSchema: p.properties.warnings, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let s = { instancePath: t + "/warnings", schemaPath: "#/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.warnings, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.hints !== void 0) {
      let e = i.hints;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/hints", schemaPath: "#/properties/hints/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.hints.type, parentSchema: p.properties.hints, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let s = { instancePath: t + "/hints", schemaPath: "#/properties/hints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.hints, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.files !== void 0) {
      let e = i.files;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.files.type, parentSchema: p.properties.files, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let s = { instancePath: t + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.files, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: p.type, parentSchema: p, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return u.errors = r, n === 0;
}
var m = { type: "object", additionalProperties: !1, required: ["rule", "severity", "message", "file", "line", "column", "endLine", "endColumn", "fixable", "help"], properties: { rule: { $ref: "#/definitions/LintRuleId" }, severity: { enum: ["error", "warning", "hint"] }, message: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, endColumn: { type: "integer", minimum: 1 }, fixable: { type: "boolean" }, help: { type: ["string", "null"] } } }, g = Object.prototype.hasOwnProperty, d = { enum: ["ambiguous-word", "duplicate-id", "duplicate-key", "empty-policy-set", "file-not-loaded", "hidden-character", "invalid-duration", "invalid-glob", "invalid-json-schema", "invalid-regex", "invalid-rule", "invalid-tool-glob", "invalid-when", "invalid-yaml", "missing-field", "unknown-field", "unreadable-file", "unsupported-version", "wrong-type", "wrong-value", "yaml-feature", "zero-count"] };
function h(i, { instancePath: t = "", parentData: y, parentDataProperty: f, rootData: o = i } = {}) {
  let r = null, n = 0;
  if (!(i === "ambiguous-word" || i === "duplicate-id" || i === "duplicate-key" || i === "empty-policy-set" || i === "file-not-loaded" || i === "hidden-character" || i === "invalid-duration" || i === "invalid-glob" || i === "invalid-json-schema" || i === "invalid-regex" || i === "invalid-rule" || i === "invalid-tool-glob" || i === "invalid-when" || i === "invalid-yaml" || i === "missing-field" || i === "unknown-field" || i === "unreadable-file" || i === "unsupported-version" || i === "wrong-type" || i === "wrong-value" || i === "yaml-feature" || i === "zero-count")) {
    let e = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: d.enum }, message: "must be equal to one of the allowed values", schema: d.enum, parentSchema: d, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return h.errors = r, n === 0;
}
function c(i, { instancePath: t = "", parentData: y, parentDataProperty: f, rootData: o = i } = {}) {
  let r = null, n = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.rule === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.severity === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.message === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.file === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.line === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.column === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.endLine === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endLine" }, message: "must have required property 'endLine'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.endColumn === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endColumn" }, message: "must have required property 'endColumn'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.fixable === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixable" }, message: "must have required property 'fixable'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.help === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, message: "must have required property 'help'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!g.call(m.properties, e)) {
        let s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i.rule !== void 0 && (h(i.rule, { instancePath: t + "/rule", parentData: i, parentDataProperty: "rule", rootData: o }) || (r = r === null ? h.errors : r.concat(h.errors), n = r.length)), i.severity !== void 0) {
      let e = i.severity;
      if (!(e === "error" || e === "warning" || e === "hint")) {
        let s = { instancePath: t + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: m.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: m.properties.severity.enum, parentSchema: m.properties.severity, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.message !== void 0) {
      let e = i.message;
      if (typeof e != "string") {
        let s = { instancePath: t + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.message.type, parentSchema: m.properties.message, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.file !== void 0) {
      let e = i.file;
      if (typeof e != "string") {
        let s = { instancePath: t + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.file.type, parentSchema: m.properties.file, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.line !== void 0) {
      let e = i.line;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.properties.line.type, parentSchema: m.properties.line, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: t + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: m.properties.line, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.column !== void 0) {
      let e = i.column;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.properties.column.type, parentSchema: m.properties.column, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: t + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: m.properties.column, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.endLine !== void 0) {
      let e = i.endLine;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/endLine", schemaPath: "#/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.properties.endLine.type, parentSchema: m.properties.endLine, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: t + "/endLine", schemaPath: "#/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: m.properties.endLine, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.endColumn !== void 0) {
      let e = i.endColumn;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/endColumn", schemaPath: "#/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.properties.endColumn.type, parentSchema: m.properties.endColumn, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: t + "/endColumn", schemaPath: "#/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: m.properties.endColumn, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.fixable !== void 0) {
      let e = i.fixable;
      if (typeof e != "boolean") {
        let s = { instancePath: t + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: m.properties.fixable.type, parentSchema: m.properties.fixable, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.help !== void 0) {
      let e = i.help;
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: t + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: m.properties.help.type }, message: "must be string,null", schema: m.properties.help.type, parentSchema: m.properties.help, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return c.errors = r, n === 0;
}
function b(i, { instancePath: t = "", parentData: y, parentDataProperty: f, rootData: o = i } = {}) {
  let r = null, n = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.schema === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: a.required, parentSchema: a, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.summary === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'", schema: a.required, parentSchema: a, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.problems === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: a.required, parentSchema: a, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!(e === "schema" || e === "summary" || e === "problems")) {
        let s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: a, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i.schema !== void 0) {
      let e = i.schema;
      if (e !== "agentgate/lint/v1") {
        let s = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/lint/v1" }, message: "must be equal to constant", schema: "agentgate/lint/v1", parentSchema: a.properties.schema, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.summary !== void 0 && (u(i.summary, { instancePath: t + "/summary", parentData: i, parentDataProperty: "summary", rootData: o }) || (r = r === null ? u.errors : r.concat(u.errors), n = r.length)), i.problems !== void 0) {
      let e = i.problems;
      if (Array.isArray(e)) {
        let s = e.length;
        for (let l = 0; l < s; l++)
          c(e[l], { instancePath: t + "/problems/" + l, parentData: e, parentDataProperty: l, rootData: o }) || (r = r === null ? c.errors : r.concat(c.errors), n = r.length);
      } else {
        let s = { instancePath: t + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: a.properties.problems.type, parentSchema: a.properties.problems, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.type, parentSchema: a, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return b.errors = r, n === 0;
}
export {
  b as isLintReport
};
