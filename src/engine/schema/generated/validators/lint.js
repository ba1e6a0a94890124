// Generated from schemas/ by `npm run generate`. Do not edit.
var m = { type: "object", additionalProperties: !1, required: ["schema", "summary", "problems"], properties: { schema: { const: "agentgate/lint/v1" }, summary: { $ref: "#/definitions/LintSummary" }, problems: { type: "array", items: { $ref: "#/definitions/LintProblem" } } }, definitions: { LintSummary: { type: "object", additionalProperties: !1, required: ["errors", "warnings", "hints", "files"], properties: { errors: { type: "integer", minimum: 0 }, warnings: { type: "integer", minimum: 0 }, hints: { type: "integer", minimum: 0 }, files: { type: "integer", minimum: 0 } } }, LintProblem: { type: "object", additionalProperties: !1, required: ["rule", "severity", "message", "file", "line", "column", "endLine", "endColumn", "fixable", "help"], properties: { rule: { $ref: "#/definitions/LintRuleId" }, severity: { enum: ["error", "warning", "hint"] }, message: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, endColumn: { type: "integer", minimum: 1 }, fixable: { type: "boolean" }, help: { type: ["string", "null"] } } }, LintRuleId: { enum: ["allow-everything", "allow-whole-tool", "always-allowed", "always-denied", "ambiguous-word", "bot-approver", "codeowners-gitlab", "codeowners-invalid-line", "codeowners-never-matches", "codeowners-too-large", "contradictory-match", "deny-by-regex", "duplicate-id", "duplicate-key", "duplicate-rule", "empty-policy-set", "file-not-loaded", "forbidden-ignore", "hidden-character", "hold-without-allow", "ignore-without-reason", "implicit-approval", "impossible-keys", "invalid-approver", "invalid-duration", "invalid-glob", "invalid-json-schema", "invalid-regex", "invalid-rule", "invalid-test-action", "invalid-tool-glob", "invalid-when", "invalid-yaml", "long-timeout", "missing-field", "no-timeout", "nobody-can-approve", "not-analysed", "observe-mode", "overlap", "owners-of-nothing", "person-without-id", "policy-not-owned", "quoted-name", "regex-matches-everything", "same-person-twice", "secret-in-policy", "self-approval", "shadowed-rule", "too-few-approvers", "too-many-rules", "unanchored-allow", "undeclared-environment", "unknown-field", "unknown-ignore", "unknown-test-rule", "unknown-tool", "unless-cancels-match", "unreadable-file", "unsupported-version", "untested-rule", "unused-ignore", "valid-for-exceeds-timeout", "wrong-type", "wrong-value", "yaml-feature", "zero-count"] } } }, p = { type: "object", additionalProperties: !1, required: ["errors", "warnings", "hints", "files"], properties: { errors: { type: "integer", minimum: 0 }, warnings: { type: "integer", minimum: 0 }, hints: { type: "integer", minimum: 0 }, files: { type: "integer", minimum: 0 } } };
function d(r, { instancePath: o = "", parentData: a, parentDataProperty: h, rootData: l = r } = {}) {
  let i = null, n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.errors === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'", schema: p.required, parentSchema: p, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.warnings === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property 'warnings'", schema: p.required, parentSchema: p, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.hints === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hints" }, message: "must have required property 'hints'", schema: p.required, parentSchema: p, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.files === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: p.required, parentSchema: p, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    for (let e in r)
      if (!(e === "errors" || e === "warnings" || e === "hints" || e === "files")) {
        let s = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: p, data: r };
        i === null ? i = [s] : i.push(s), n++;
      }
    if (r.errors !== void 0) {
      let e = r.errors;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: o + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.errors.type, parentSchema: p.properties.errors, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let s = { instancePath: o + "/errors", schemaPath: "#/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.errors, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.warnings !== void 0) {
      let e = r.warnings;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: o + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.warnings.type, parentSchema: p.properties.warnings, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let s = { instancePath: o + "/warnings", schemaPath: "#/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.warnings, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.hints !== void 0) {
      let e = r.hints;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: o + "/hints", schemaPath: "#/properties/hints/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.hints.type, parentSchema: p.properties.hints, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let s = { instancePath: o + "/hints", schemaPath: "#/properties/hints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.hints, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.files !== void 0) {
      let e = r.files;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: o + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.files.type, parentSchema: p.properties.files, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let s = { instancePath: o + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.files, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: p.type, parentSchema: p, data: r };
    i === null ? i = [e] : i.push(e), n++;
  }
  return d.errors = i, n === 0;
}
var t = { type: "object", additionalProperties: !1, required: ["rule", "severity", "message", "file", "line", "column", "endLine", "endColumn", "fixable", "help"], properties: { rule: { $ref: "#/definitions/LintRuleId" }, severity: { enum: ["error", "warning", "hint"] }, message: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, endColumn: { type: "integer", minimum: 1 }, fixable: { type: "boolean" }, help: { type: ["string", "null"] } } }, w = Object.prototype.hasOwnProperty, c = { enum: ["allow-everything", "allow-whole-tool", "always-allowed", "always-denied", "ambiguous-word", "bot-approver", "codeowners-gitlab", "codeowners-invalid-line", "codeowners-never-matches", "codeowners-too-large", "contradictory-match", "deny-by-regex", "duplicate-id", "duplicate-key", "duplicate-rule", "empty-policy-set", "file-not-loaded", "forbidden-ignore", "hidden-character", "hold-without-allow", "ignore-without-reason", "implicit-approval", "impossible-keys", "invalid-approver", "invalid-duration", "invalid-glob", "invalid-json-schema", "invalid-regex", "invalid-rule", "invalid-test-action", "invalid-tool-glob", "invalid-when", "invalid-yaml", "long-timeout", "missing-field", "no-timeout", "nobody-can-approve", "not-analysed", "observe-mode", "overlap", "owners-of-nothing", "person-without-id", "policy-not-owned", "quoted-name", "regex-matches-everything", "same-person-twice", "secret-in-policy", "self-approval", "shadowed-rule", "too-few-approvers", "too-many-rules", "unanchored-allow", "undeclared-environment", "unknown-field", "unknown-ignore", "unknown-test-rule", "unknown-tool", "unless-cancels-match", "unreadable-file", "unsupported-version", "untested-rule", "unused-ignore", "valid-for-exceeds-timeout", "wrong-type", "wrong-value", "yaml-feature", "zero-count"] };
function y(r, { instancePath: o = "", parentData: a, parentDataProperty: h, rootData: l = r } = {}) {
  let i = null, n = 0;
  if (!(r === "allow-everything" || r === "allow-whole-tool" || r === "always-allowed" || r === "always-denied" || r === "ambiguous-word" || r === "bot-approver" || r === "codeowners-gitlab" || r === "codeowners-invalid-line" || r === "codeowners-never-matches" || r === "codeowners-too-large" || r === "contradictory-match" || r === "deny-by-regex" || r === "duplicate-id" || r === "duplicate-key" || r === "duplicate-rule" || r === "empty-policy-set" || r === "file-not-loaded" || r === "forbidden-ignore" || r === "hidden-character" || r === "hold-without-allow" || r === "ignore-without-reason" || r === "implicit-approval" || r === "impossible-keys" || r === "invalid-approver" || r === "invalid-duration" || r === "invalid-glob" || r === "invalid-json-schema" || r === "invalid-regex" || r === "invalid-rule" || r === "invalid-test-action" || r === "invalid-tool-glob" || r === "invalid-when" || r === "invalid-yaml" || r === "long-timeout" || r === "missing-field" || r === "no-timeout" || r === "nobody-can-approve" || r === "not-analysed" || r === "observe-mode" || r === "overlap" || r === "owners-of-nothing" || r === "person-without-id" || r === "policy-not-owned" || r === "quoted-name" || r === "regex-matches-everything" || r === "same-person-twice" || r === "secret-in-policy" || r === "self-approval" || r === "shadowed-rule" || r === "too-few-approvers" || r === "too-many-rules" || r === "unanchored-allow" || r === "undeclared-environment" || r === "unknown-field" || r === "unknown-ignore" || r === "unknown-test-rule" || r === "unknown-tool" || r === "unless-cancels-match" || r === "unreadable-file" || r === "unsupported-version" || r === "untested-rule" || r === "unused-ignore" || r === "valid-for-exceeds-timeout" || r === "wrong-type" || r === "wrong-value" || r === "yaml-feature" || r === "zero-count")) {
    let e = { instancePath: o, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: c.enum }, message: "must be equal to one of the allowed values", schema: c.enum, parentSchema: c, data: r };
    i === null ? i = [e] : i.push(e), n++;
  }
  return y.errors = i, n === 0;
}
function f(r, { instancePath: o = "", parentData: a, parentDataProperty: h, rootData: l = r } = {}) {
  let i = null, n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.rule === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: t.required, parentSchema: t, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.severity === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: t.required, parentSchema: t, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.message === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: t.required, parentSchema: t, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.file === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: t.required, parentSchema: t, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.line === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: t.required, parentSchema: t, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.column === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: t.required, parentSchema: t, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.endLine === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endLine" }, message: "must have required property 'endLine'", schema: t.required, parentSchema: t, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.endColumn === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endColumn" }, message: "must have required property 'endColumn'", schema: t.required, parentSchema: t, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.fixable === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixable" }, message: "must have required property 'fixable'", schema: t.required, parentSchema: t, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.help === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, message: "must have required property 'help'", schema: t.required, parentSchema: t, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    for (let e in r)
      if (!w.call(t.properties, e)) {
        let s = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: t, data: r };
        i === null ? i = [s] : i.push(s), n++;
      }
    if (r.rule !== void 0 && (y(r.rule, { instancePath: o + "/rule", parentData: r, parentDataProperty: "rule", rootData: l }) || (i = g(i, y.errors), n = i.length)), r.severity !== void 0) {
      let e = r.severity;
      if (!(e === "error" || e === "warning" || e === "hint")) {
        let s = { instancePath: o + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: t.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: t.properties.severity.enum, parentSchema: t.properties.severity, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.message !== void 0) {
      let e = r.message;
      if (typeof e != "string") {
        let s = { instancePath: o + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.message.type, parentSchema: t.properties.message, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.file !== void 0) {
      let e = r.file;
      if (typeof e != "string") {
        let s = { instancePath: o + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.file.type, parentSchema: t.properties.file, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.line !== void 0) {
      let e = r.line;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: o + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.line.type, parentSchema: t.properties.line, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: o + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: t.properties.line, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.column !== void 0) {
      let e = r.column;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: o + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.column.type, parentSchema: t.properties.column, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: o + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: t.properties.column, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.endLine !== void 0) {
      let e = r.endLine;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: o + "/endLine", schemaPath: "#/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.endLine.type, parentSchema: t.properties.endLine, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: o + "/endLine", schemaPath: "#/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: t.properties.endLine, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.endColumn !== void 0) {
      let e = r.endColumn;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: o + "/endColumn", schemaPath: "#/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.endColumn.type, parentSchema: t.properties.endColumn, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let s = { instancePath: o + "/endColumn", schemaPath: "#/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: t.properties.endColumn, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.fixable !== void 0) {
      let e = r.fixable;
      if (typeof e != "boolean") {
        let s = { instancePath: o + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: t.properties.fixable.type, parentSchema: t.properties.fixable, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.help !== void 0) {
      let e = r.help;
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: o + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: t.properties.help.type }, message: "must be string,null", schema: t.properties.help.type, parentSchema: t.properties.help, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.type, parentSchema: t, data: r };
    i === null ? i = [e] : i.push(e), n++;
  }
  return f.errors = i, n === 0;
}
function v(r, { instancePath: o = "", parentData: a, parentDataProperty: h, rootData: l = r } = {}) {
  let i = null, n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.schema === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: m.required, parentSchema: m, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.summary === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'", schema: m.required, parentSchema: m, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    if (r.problems === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: m.required, parentSchema: m, data: r };
      i === null ? i = [e] : i.push(e), n++;
    }
    for (let e in r)
      if (!(e === "schema" || e === "summary" || e === "problems")) {
        let s = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: r };
        i === null ? i = [s] : i.push(s), n++;
      }
    if (r.schema !== void 0) {
      let e = r.schema;
      if (e !== "agentgate/lint/v1") {
        let s = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/lint/v1" }, message: "must be equal to constant", schema: "agentgate/lint/v1", parentSchema: m.properties.schema, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
    if (r.summary !== void 0 && (d(r.summary, { instancePath: o + "/summary", parentData: r, parentDataProperty: "summary", rootData: l }) || (i = g(i, d.errors), n = i.length)), r.problems !== void 0) {
      let e = r.problems;
      if (Array.isArray(e)) {
        let s = e.length;
        for (let u = 0; u < s; u++)
          f(e[u], { instancePath: o + "/problems/" + u, parentData: e, parentDataProperty: u, rootData: l }) || (i = g(i, f.errors), n = i.length);
      } else {
        let s = { instancePath: o + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: m.properties.problems.type, parentSchema: m.properties.problems, data: e };
        i === null ? i = [s] : i.push(s), n++;
      }
    }
  } else {
    let e = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: r };
    i === null ? i = [e] : i.push(e), n++;
  }
  return v.errors = i, n === 0;
}
function g(r, o) {
  if (r === null) return [...o];
  for (let a of o) r.push(a);
  return r;
}
export {
  v as isLintReport
};
