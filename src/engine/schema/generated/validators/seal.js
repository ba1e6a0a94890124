// Generated from schemas/ by `npm run generate`. Do not edit.
var i = { type: "object", additionalProperties: !1, required: ["schema", "size", "before", "checkpoint"], properties: { schema: { const: "agentgate/seal/v1" }, size: { type: "integer", minimum: 0 }, before: { type: "integer", minimum: 0 }, checkpoint: { type: ["string", "null"] } } };
function o(s, { instancePath: a = "", parentData: m, parentDataProperty: n, rootData: c = s } = {}) {
  let r = null, p = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.size === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.before === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.checkpoint === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint" }, message: "must have required property 'checkpoint'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    for (let e in s)
      if (!(e === "schema" || e === "size" || e === "before" || e === "checkpoint")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: i, data: s };
        r === null ? r = [t] : r.push(t), p++;
      }
    if (s.schema !== void 0) {
      let e = s.schema;
      if (e !== "agentgate/seal/v1") {
        let t = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/seal/v1" }, message: "must be equal to constant", schema: "agentgate/seal/v1", parentSchema: i.properties.schema, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.size !== void 0) {
      let e = s.size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: a + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: i.properties.size.type, parentSchema: i.properties.size, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let t = { instancePath: a + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: i.properties.size, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.before !== void 0) {
      let e = s.before;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: a + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: i.properties.before.type, parentSchema: i.properties.before, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let t = { instancePath: a + "/before", schemaPath: "#/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: i.properties.before, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.checkpoint !== void 0) {
      let e = s.checkpoint;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: a + "/checkpoint", schemaPath: "#/properties/checkpoint/type", keyword: "type", params: { type: i.properties.checkpoint.type }, message: "must be string,null", schema: i.properties.checkpoint.type, parentSchema: i.properties.checkpoint, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: i.type, parentSchema: i, data: s };
    r === null ? r = [e] : r.push(e), p++;
  }
  return o.errors = r, p === 0;
}
export {
  o as isSealDocument
};
