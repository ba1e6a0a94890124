// Generated from schemas/ by `npm run generate`. Do not edit.
var m = { type: "object", additionalProperties: !1, required: ["schema", "summary", "problems"], properties: { schema: { const: "agentgate/lint/v1" }, summary: { $ref: "#/definitions/LintSummary" }, problems: { type: "array", items: { $ref: "#/definitions/LintProblem" } } }, definitions: { LintSummary: { type: "object", additionalProperties: !1, required: ["errors", "warnings", "hints", "files"], properties: { errors: { type: "integer", minimum: 0 }, warnings: { type: "integer", minimum: 0 }, hints: { type: "integer", minimum: 0 }, files: { type: "integer", minimum: 0 } } }, LintProblem: { type: "object", additionalProperties: !1, required: ["rule", "severity", "message", "file", "line", "column", "endLine", "endColumn", "fixable", "help"], properties: { rule: { $ref: "#/definitions/LintRuleId" }, severity: { enum: ["error", "warning", "hint"] }, message: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, endColumn: { type: "integer", minimum: 1 }, fixable: { type: "boolean" }, help: { type: ["string", "null"] } } }, LintRuleId: { enum: ["always-allowed", "always-denied", "ambiguous-word", "bot-approver", "codeowners-gitlab", "codeowners-invalid-line", "codeowners-never-matches", "codeowners-too-large", "contradictory-match", "duplicate-id", "duplicate-key", "duplicate-rule", "empty-policy-set", "file-not-loaded", "forbidden-ignore", "hidden-character", "hold-without-allow", "ignore-without-reason", "implicit-approval", "invalid-approver", "invalid-duration", "invalid-glob", "invalid-json-schema", "invalid-regex", "invalid-rule", "invalid-test-action", "invalid-tool-glob", "invalid-when", "invalid-yaml", "long-timeout", "missing-field", "no-timeout", "nobody-can-approve", "not-analysed", "observe-mode", "overlap", "owners-of-nothing", "policy-not-owned", "same-person-twice", "self-approval", "shadowed-rule", "too-few-approvers", "undeclared-environment", "unknown-field", "unknown-ignore", "unknown-test-rule", "unless-cancels-match", "unreadable-file", "unsupported-version", "untested-rule", "unused-ignore", "valid-for-exceeds-timeout", "wrong-type", "wrong-value", "yaml-feature", "zero-count"] } } }, p = { type: "object", additionalProperties: !1, required: ["errors", "warnings", "hints", "files"], properties: { errors: { type: "integer", minimum: 0 }, warnings: { type: "integer", minimum: 0 }, hints: { type: "integer", minimum: 0 }, files: { type: "integer", minimum: 0 } } };
function u(i, { instancePath: t = "", parentData: d, parentDataProperty: y, rootData: l = i } = {}) {
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
var o = { type: "object", additionalProperties: !1, required: ["rule", "severity", "message", "file", "line", "column", "endLine", "endColumn", "fixable", "help"], properties: { rule: { $ref: "#/definitions/LintRuleId" }, severity: { enum: ["error", "warning", "hint"] }, message: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, endColumn: { type: "integer", minimum: 1 }, fixable: { type: "boolean" }, help: { type: ["string", "null"] } } }, g = Object.prototype.hasOwnProperty, f = { enum: ["always-allowed", "always-denied", "ambiguous-word", "bot-approver", "codeowners-gitlab", "codeowners-invalid-line", "codeowners-never-matches", "codeowners-too-large", "contradictory-match", "duplicate-id", "duplicate-key", "duplicate-rule", "empty-policy-set", "file-not-loaded", "forbidden-ignore", "hidden-character", "hold-without-allow", "ignore-without-reason", "implicit-approval", "invalid-approver", "invalid-duration", "invalid-glob", "invalid-json-schema", "invalid-regex", "invalid-rule", "invalid-test-action", "invalid-tool-glob", "invalid-when", "invalid-yaml", "long-timeout", "missing-field", "no-timeout", "nobody-can-approve", "not-analysed", "observe-mode", "overlap", "owners-of-nothing", "policy-not-owned", "same-person-twice", "self-approval", "shadowed-rule", "too-few-approvers", "undeclared-environment", "unknown-field", "unknown-ignore", "unknown-test-rule", "unless-cancels-match", "unreadable-file", "unsupported-version", "untested-rule", "unused-ignore", "valid-for-exceeds-timeout", "wrong-type", "wrong-value", "yaml-feature", "zero-count"] };
function h(i, { instancePath: t = "", parentData: d, parentDataProperty: y, rootData: l = i } = {}) {
  let r = null, n = 0;
  if (!(i === "always-allowed" || i === "always-denied" || i === "ambiguous-word" || i === "bot-approver" || i === "codeowners-gitlab" || i === "codeowners-invalid-line" || i === "codeowners-never-matches" || i === "codeowners-too-large" || i === "contradictory-match" || i === "duplicate-id" || i === "duplicate-key" || i === "duplicate-rule" || i === "empty-policy-set" || i === "file-not-loaded" || i === "forbidden-ignore" || i === "hidden-character" || i === "hold-without-allow" || i === "ignore-without-reason" || i === "implicit-approval" || i === "invalid-approver" || i === "invalid-duration" || i === "invalid-glob" || i === "invalid-json-schema" || i === "invalid-regex" || i === "invalid-rule" || i === "invalid-test-action" || i === "invalid-tool-glob" || i === "invalid-when" || i === "invalid-yaml" || i === "long-timeout" || i === "missing-field" || i === "no-timeout" || i === "nobody-can-approve" || i === "not-analysed" || i === "observe-mode" || i === "overlap" || i === "owners-of-nothing" || i === "policy-not-owned" || i === "same-person-twice" || i === "self-approval" || i === "shadowed-rule" || i === "too-few-approvers" || i === "undeclared-environment" || i === "unknown-field" || i === "unknown-ignore" || i === "unknown-test-rule" || i === "unless-cancels-match" || i === "unreadable-file" || i === "unsupported-version" || i === "untested-rule" || i === "unused-ignore" || i === "valid-for-exceeds-timeout" || i === "wrong-type" || i === "wrong-value" || i === "yaml-feature" || i === "zero-count")) {
    let e = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: f.enum }, message: "must be equal to one of the allowed values", schema: f.enum, parentSchema: f, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return h.errors = r, n === 0;
}
function c(i, { instancePath: t = "", parentData: d, parentDataProperty: y, rootData: l = i } = {}) {
  let r = null, n = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.rule === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: o.required, parentSchema: o, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.severity === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: o.required, parentSchema: o, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.message === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: o.required, parentSchema: o, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.file === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: o.required, parentSchema: o, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.line === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: o.required, parentSchema: o, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.column === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: o.required, parentSchema: o, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.endLine === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endLine" }, message: "must have required property 'endLine'", schema: o.required, parentSchema: o, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.endColumn === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endColumn" }, message: "must have required property 'endColumn'", schema: o.required, parentSchema: o, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.fixable === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixable" }, message: "must have required property 'fixable'", schema: o.required, parentSchema: o, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.help === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, message: "must have required property 'help'", schema: o.required, parentSchema: o, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!g.call(o.properties, e)) {
        let s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: o, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i.rule !== void 0 && (h(i.rule, { instancePath: t + "/rule", parentData: i, parentDataProperty: "rule", rootData: l }) || (r = r === null ? h.errors : r.concat(h.errors), n = r.length)), i.severity !== void 0) {
      let e = i.severity;
      if (!(e === "error" || e === "warning" || e === "hint")) {
        let s = { instancePath: t + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: o.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: o.properties.severity.enum, parentSchema: o.properties.severity, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.message !== void 0) {
      let e = i.message;
      if (typeof e != "string") {
        let s = { instancePath: t + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.message.type, parentSchema: o.properties.message, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.file !== void 0) {
      let e = i.file;
      if (typeof e != "string") {
        let s = { instancePath: t + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.file.type, parentSchema: o.properties.file, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.line !== void 0) {
      let e = i.line;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: o.properties.line.type, parentSchema: o.properties.line, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: t + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: o.properties.line, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.column !== void 0) {
      let e = i.column;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: o.properties.column.type, parentSchema: o.properties.column, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: t + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: o.properties.column, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.endLine !== void 0) {
      let e = i.endLine;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/endLine", schemaPath: "#/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: o.properties.endLine.type, parentSchema: o.properties.endLine, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: t + "/endLine", schemaPath: "#/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: o.properties.endLine, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.endColumn !== void 0) {
      let e = i.endColumn;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: t + "/endColumn", schemaPath: "#/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: o.properties.endColumn.type, parentSchema: o.properties.endColumn, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: t + "/endColumn", schemaPath: "#/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: o.properties.endColumn, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.fixable !== void 0) {
      let e = i.fixable;
      if (typeof e != "boolean") {
        let s = { instancePath: t + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: o.properties.fixable.type, parentSchema: o.properties.fixable, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.help !== void 0) {
      let e = i.help;
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: t + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: o.properties.help.type }, message: "must be string,null", schema: o.properties.help.type, parentSchema: o.properties.help, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.type, parentSchema: o, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return c.errors = r, n === 0;
}
function w(i, { instancePath: t = "", parentData: d, parentDataProperty: y, rootData: l = i } = {}) {
  let r = null, n = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.schema === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.summary === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    if (i.problems === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: m.required, parentSchema: m, data: i };
      r === null ? r = [e] : r.push(e), n++;
    }
    for (let e in i)
      if (!(e === "schema" || e === "summary" || e === "problems")) {
        let s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: i };
        r === null ? r = [s] : r.push(s), n++;
      }
    if (i.schema !== void 0) {
      let e = i.schema;
      if (e !== "agentgate/lint/v1") {
        let s = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/lint/v1" }, message: "must be equal to constant", schema: "agentgate/lint/v1", parentSchema: m.properties.schema, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
    if (i.summary !== void 0 && (u(i.summary, { instancePath: t + "/summary", parentData: i, parentDataProperty: "summary", rootData: l }) || (r = r === null ? u.errors : r.concat(u.errors), n = r.length)), i.problems !== void 0) {
      let e = i.problems;
      if (Array.isArray(e)) {
        let s = e.length;
        for (let a = 0; a < s; a++)
          c(e[a], { instancePath: t + "/problems/" + a, parentData: e, parentDataProperty: a, rootData: l }) || (r = r === null ? c.errors : r.concat(c.errors), n = r.length);
      } else {
        let s = { instancePath: t + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: m.properties.problems.type, parentSchema: m.properties.problems, data: e };
        r === null ? r = [s] : r.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: i };
    r === null ? r = [e] : r.push(e), n++;
  }
  return w.errors = r, n === 0;
}
export {
  w as isLintReport
};
