// Generated from schemas/ by `npm run generate`. Do not edit.
var o = { type: "object", additionalProperties: !1, required: ["schema", "summary", "problems"], properties: { schema: { const: "agentgate/lint/v1" }, summary: { $ref: "#/definitions/LintSummary" }, problems: { type: "array", items: { $ref: "#/definitions/LintProblem" } } }, definitions: { LintSummary: { type: "object", additionalProperties: !1, required: ["errors", "warnings", "hints", "files"], properties: { errors: { type: "integer", minimum: 0 }, warnings: { type: "integer", minimum: 0 }, hints: { type: "integer", minimum: 0 }, files: { type: "integer", minimum: 0 } } }, LintProblem: { type: "object", additionalProperties: !1, required: ["rule", "severity", "message", "file", "line", "column", "endLine", "endColumn", "fixable", "help"], properties: { rule: { $ref: "#/definitions/LintRuleId" }, severity: { enum: ["error", "warning", "hint"] }, message: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, endColumn: { type: "integer", minimum: 1 }, fixable: { type: "boolean" }, help: { type: ["string", "null"] } } }, LintRuleId: { enum: ["ambiguous-word", "duplicate-id", "duplicate-key", "empty-policy-set", "file-not-loaded", "hidden-character", "invalid-duration", "invalid-glob", "invalid-json-schema", "invalid-regex", "invalid-rule", "invalid-tool-glob", "invalid-when", "invalid-yaml", "missing-field", "unknown-field", "unreadable-file", "unsupported-version", "wrong-type", "wrong-value", "yaml-feature", "zero-count"] } } }, p = { type: "object", additionalProperties: !1, required: ["errors", "warnings", "hints", "files"], properties: { errors: { type: "integer", minimum: 0 }, warnings: { type: "integer", minimum: 0 }, hints: { type: "integer", minimum: 0 }, files: { type: "integer", minimum: 0 } } }, a = { type: "object", additionalProperties: !1, required: ["rule", "severity", "message", "file", "line", "column", "endLine", "endColumn", "fixable", "help"], properties: { rule: { $ref: "#/definitions/LintRuleId" }, severity: { enum: ["error", "warning", "hint"] }, message: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, endColumn: { type: "integer", minimum: 1 }, fixable: { type: "boolean" }, help: { type: ["string", "null"] } } }, u = { enum: ["ambiguous-word", "duplicate-id", "duplicate-key", "empty-policy-set", "file-not-loaded", "hidden-character", "invalid-duration", "invalid-glob", "invalid-json-schema", "invalid-regex", "invalid-rule", "invalid-tool-glob", "invalid-when", "invalid-yaml", "missing-field", "unknown-field", "unreadable-file", "unsupported-version", "wrong-type", "wrong-value", "yaml-feature", "zero-count"] }, f = Object.prototype.hasOwnProperty;
function l(s, { instancePath: t = "", parentData: h, parentDataProperty: y, rootData: d = s } = {}) {
  let r = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.rule === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.severity === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.message === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.file === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.line === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.column === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.endLine === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endLine" }, message: "must have required property 'endLine'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.endColumn === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endColumn" }, message: "must have required property 'endColumn'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.fixable === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixable" }, message: "must have required property 'fixable'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.help === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, message: "must have required property 'help'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in s)
      if (!f.call(a.properties, e)) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: a, data: s };
        r === null ? r = [i] : r.push(i), n++;
      }
    if (s.rule !== void 0) {
      let e = s.rule;
      if (!(e === "ambiguous-word" || e === "duplicate-id" || e === "duplicate-key" || e === "empty-policy-set" || e === "file-not-loaded" || e === "hidden-character" || e === "invalid-duration" || e === "invalid-glob" || e === "invalid-json-schema" || e === "invalid-regex" || e === "invalid-rule" || e === "invalid-tool-glob" || e === "invalid-when" || e === "invalid-yaml" || e === "missing-field" || e === "unknown-field" || e === "unreadable-file" || e === "unsupported-version" || e === "wrong-type" || e === "wrong-value" || e === "yaml-feature" || e === "zero-count")) {
        let i = { instancePath: t + "/rule", schemaPath: "#/definitions/LintRuleId/enum", keyword: "enum", params: { allowedValues: u.enum }, message: "must be equal to one of the allowed values", schema: u.enum, parentSchema: u, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.severity !== void 0) {
      let e = s.severity;
      if (!(e === "error" || e === "warning" || e === "hint")) {
        let i = { instancePath: t + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: a.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: a.properties.severity.enum, parentSchema: a.properties.severity, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.message !== void 0) {
      let e = s.message;
      if (typeof e != "string") {
        let i = { instancePath: t + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.message.type, parentSchema: a.properties.message, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.file !== void 0) {
      let e = s.file;
      if (typeof e != "string") {
        let i = { instancePath: t + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.file.type, parentSchema: a.properties.file, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.line !== void 0) {
      let e = s.line;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: a.properties.line.type, parentSchema: a.properties.line, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let i = { instancePath: t + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: a.properties.line, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.column !== void 0) {
      let e = s.column;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: a.properties.column.type, parentSchema: a.properties.column, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let i = { instancePath: t + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: a.properties.column, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.endLine !== void 0) {
      let e = s.endLine;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/endLine", schemaPath: "#/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: a.properties.endLine.type, parentSchema: a.properties.endLine, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let i = { instancePath: t + "/endLine", schemaPath: "#/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: a.properties.endLine, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.endColumn !== void 0) {
      let e = s.endColumn;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: t + "/endColumn", schemaPath: "#/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: a.properties.endColumn.type, parentSchema: a.properties.endColumn, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let i = { instancePath: t + "/endColumn", schemaPath: "#/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: a.properties.endColumn, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.fixable !== void 0) {
      let e = s.fixable;
      if (typeof e != "boolean") {
        let i = { instancePath: t + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: a.properties.fixable.type, parentSchema: a.properties.fixable, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.help !== void 0) {
      let e = s.help;
      if (typeof e != "string" && e !== null) {
        let i = { instancePath: t + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: a.properties.help.type }, message: "must be string,null", schema: a.properties.help.type, parentSchema: a.properties.help, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.type, parentSchema: a, data: s };
    r === null ? r = [e] : r.push(e), n++;
  }
  return l.errors = r, n === 0;
}
function c(s, { instancePath: t = "", parentData: h, parentDataProperty: y, rootData: d = s } = {}) {
  let r = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: o.required, parentSchema: o, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.summary === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'", schema: o.required, parentSchema: o, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (s.problems === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: o.required, parentSchema: o, data: s };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in s)
      if (!(e === "schema" || e === "summary" || e === "problems")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: o, data: s };
        r === null ? r = [i] : r.push(i), n++;
      }
    if (s.schema !== void 0) {
      let e = s.schema;
      if (e !== "agentgate/lint/v1") {
        let i = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/lint/v1" }, message: "must be equal to constant", schema: "agentgate/lint/v1", parentSchema: o.properties.schema, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.summary !== void 0) {
      let e = s.summary;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.errors === void 0) {
          let i = { instancePath: t + "/summary", schemaPath: "#/definitions/LintSummary/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: p.required, parentSchema: p, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e.warnings === void 0) {
          let i = { instancePath: t + "/summary", schemaPath: "#/definitions/LintSummary/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property 'warnings'", schema: p.required, parentSchema: p, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e.hints === void 0) {
          let i = { instancePath: t + "/summary", schemaPath: "#/definitions/LintSummary/required", keyword: "required", params: { missingProperty: "hints" }, message: "must have required property 'hints'", schema: p.required, parentSchema: p, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        if (e.files === void 0) {
          let i = { instancePath: t + "/summary", schemaPath: "#/definitions/LintSummary/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: p.required, parentSchema: p, data: e };
          r === null ? r = [i] : r.push(i), n++;
        }
        for (let i in e)
          if (!(i === "errors" || i === "warnings" || i === "hints" || i === "files")) {
            let m = { instancePath: t + "/summary", schemaPath: "#/definitions/LintSummary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: p, data: e };
            r === null ? r = [m] : r.push(m), n++;
          }
        if (e.errors !== void 0) {
          let i = e.errors;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let m = { instancePath: t + "/summary/errors", schemaPath: "#/definitions/LintSummary/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.errors.type, parentSchema: p.properties.errors, data: i };
            r === null ? r = [m] : r.push(m), n++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let m = { instancePath: t + "/summary/errors", schemaPath: "#/definitions/LintSummary/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.errors, data: i };
            r === null ? r = [m] : r.push(m), n++;
          }
        }
        if (e.warnings !== void 0) {
          let i = e.warnings;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let m = { instancePath: t + "/summary/warnings", schemaPath: "#/definitions/LintSummary/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.warnings.type, parentSchema: p.properties.warnings, data: i };
            r === null ? r = [m] : r.push(m), n++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let m = { instancePath: t + "/summary/warnings", schemaPath: "#/definitions/LintSummary/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.warnings, data: i };
            r === null ? r = [m] : r.push(m), n++;
          }
        }
        if (e.hints !== void 0) {
          let i = e.hints;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let m = { instancePath: t + "/summary/hints", schemaPath: "#/definitions/LintSummary/properties/hints/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.hints.type, parentSchema: p.properties.hints, data: i };
            r === null ? r = [m] : r.push(m), n++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let m = { instancePath: t + "/summary/hints", schemaPath: "#/definitions/LintSummary/properties/hints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.hints, data: i };
            r === null ? r = [m] : r.push(m), n++;
          }
        }
        if (e.files !== void 0) {
          let i = e.files;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let m = { instancePath: t + "/summary/files", schemaPath: "#/definitions/LintSummary/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.files.type, parentSchema: p.properties.files, data: i };
            r === null ? r = [m] : r.push(m), n++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            let m = { instancePath: t + "/summary/files", schemaPath: "#/definitions/LintSummary/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.files, data: i };
            r === null ? r = [m] : r.push(m), n++;
          }
        }
      } else {
        let i = { instancePath: t + "/summary", schemaPath: "#/definitions/LintSummary/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: p.type, parentSchema: p, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
    if (s.problems !== void 0) {
      let e = s.problems;
      if (Array.isArray(e)) {
        let i = e.length;
        for (let m = 0; m < i; m++)
          l(e[m], { instancePath: t + "/problems/" + m, parentData: e, parentDataProperty: m, rootData: d }) || (r = r === null ? l.errors : r.concat(l.errors), n = r.length);
      } else {
        let i = { instancePath: t + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.problems.type, parentSchema: o.properties.problems, data: e };
        r === null ? r = [i] : r.push(i), n++;
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.type, parentSchema: o, data: s };
    r === null ? r = [e] : r.push(e), n++;
  }
  return c.errors = r, n === 0;
}
export {
  c as isLintReport
};
