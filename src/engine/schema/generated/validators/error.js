// Generated from schemas/ by `npm run generate`. Do not edit.
var t = { type: "object", additionalProperties: !1, required: ["schema", "code", "error", "message"], properties: { schema: { const: "agentgate/error/v1" }, code: { enum: [1, 2, 3, 5, 70, 125, 129, 130, 131, 143] }, error: { enum: ["usage", "input", "no-policy", "refused", "integrity", "internal", "interrupted"] }, message: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } } };
function o(s, { instancePath: m = "", parentData: n, parentDataProperty: p, rootData: u = s } = {}) {
  let r = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let e = { instancePath: m, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: t.required, parentSchema: t, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.code === void 0) {
      let e = { instancePath: m, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: t.required, parentSchema: t, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.error === void 0) {
      let e = { instancePath: m, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: t.required, parentSchema: t, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.message === void 0) {
      let e = { instancePath: m, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: t.required, parentSchema: t, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    for (let e in s)
      if (!(e === "schema" || e === "code" || e === "error" || e === "message" || e === "file" || e === "line" || e === "column")) {
        let i = { instancePath: m, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: t, data: s };
        r === null ? r = [i] : r.push(i), a++;
      }
    if (s.schema !== void 0) {
      let e = s.schema;
      if (e !== "agentgate/error/v1") {
        let i = { instancePath: m + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/error/v1" }, message: "must be equal to constant", schema: "agentgate/error/v1", parentSchema: t.properties.schema, data: e };
        r === null ? r = [i] : r.push(i), a++;
      }
    }
    if (s.code !== void 0) {
      let e = s.code;
      if (!(e === 1 || e === 2 || e === 3 || e === 5 || e === 70 || e === 125 || e === 129 || e === 130 || e === 131 || e === 143)) {
        let i = { instancePath: m + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: t.properties.code.enum }, message: "must be equal to one of the allowed values", schema: t.properties.code.enum, parentSchema: t.properties.code, data: e };
        r === null ? r = [i] : r.push(i), a++;
      }
    }
    if (s.error !== void 0) {
      let e = s.error;
      if (!(e === "usage" || e === "input" || e === "no-policy" || e === "refused" || e === "integrity" || e === "internal" || e === "interrupted")) {
        let i = { instancePath: m + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: t.properties.error.enum }, message: "must be equal to one of the allowed values", schema: t.properties.error.enum, parentSchema: t.properties.error, data: e };
        r === null ? r = [i] : r.push(i), a++;
      }
    }
    if (s.message !== void 0) {
      let e = s.message;
      if (typeof e != "string") {
        let i = { instancePath: m + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.message.type, parentSchema: t.properties.message, data: e };
        r === null ? r = [i] : r.push(i), a++;
      }
    }
    if (s.file !== void 0) {
      let e = s.file;
      if (typeof e != "string") {
        let i = { instancePath: m + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.file.type, parentSchema: t.properties.file, data: e };
        r === null ? r = [i] : r.push(i), a++;
      }
    }
    if (s.line !== void 0) {
      let e = s.line;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: m + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.line.type, parentSchema: t.properties.line, data: e };
        r === null ? r = [i] : r.push(i), a++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let i = { instancePath: m + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: t.properties.line, data: e };
        r === null ? r = [i] : r.push(i), a++;
      }
    }
    if (s.column !== void 0) {
      let e = s.column;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: m + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.column.type, parentSchema: t.properties.column, data: e };
        r === null ? r = [i] : r.push(i), a++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let i = { instancePath: m + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: t.properties.column, data: e };
        r === null ? r = [i] : r.push(i), a++;
      }
    }
  } else {
    let e = { instancePath: m, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.type, parentSchema: t, data: s };
    r === null ? r = [e] : r.push(e), a++;
  }
  return o.errors = r, a === 0;
}
export {
  o as isErrorDocument
};
