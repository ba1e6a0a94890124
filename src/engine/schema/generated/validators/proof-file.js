// Generated from schemas/ by `npm run generate`. Do not edit.
var i = { type: "object", additionalProperties: !1, required: ["schema", "index", "type", "hold", "size", "file", "proof"], properties: { schema: { const: "agentgate/proof-file/v1" }, index: { type: "integer", minimum: 0 }, type: { type: ["string", "null"] }, hold: { type: ["string", "null"] }, size: { type: "integer", minimum: 1 }, file: { type: ["string", "null"] }, proof: { type: "string" } } };
function n(s, { instancePath: o = "", parentData: a, parentDataProperty: m, rootData: l = s } = {}) {
  let r = null, t = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (s.index === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (s.type === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (s.hold === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hold" }, message: "must have required property 'hold'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (s.size === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (s.file === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (s.proof === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "proof" }, message: "must have required property 'proof'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in s)
      if (!(e === "schema" || e === "index" || e === "type" || e === "hold" || e === "size" || e === "file" || e === "proof")) {
        let p = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: i, data: s };
        r === null ? r = [p] : r.push(p), t++;
      }
    if (s.schema !== void 0) {
      let e = s.schema;
      if (e !== "agentgate/proof-file/v1") {
        let p = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/proof-file/v1" }, message: "must be equal to constant", schema: "agentgate/proof-file/v1", parentSchema: i.properties.schema, data: e };
        r === null ? r = [p] : r.push(p), t++;
      }
    }
    if (s.index !== void 0) {
      let e = s.index;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let p = { instancePath: o + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: i.properties.index.type, parentSchema: i.properties.index, data: e };
        r === null ? r = [p] : r.push(p), t++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let p = { instancePath: o + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: i.properties.index, data: e };
        r === null ? r = [p] : r.push(p), t++;
      }
    }
    if (s.type !== void 0) {
      let e = s.type;
      if (typeof e != "string" && e !== null) {
        let p = { instancePath: o + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: i.properties.type.type }, message: "must be string,null", schema: i.properties.type.type, parentSchema: i.properties.type, data: e };
        r === null ? r = [p] : r.push(p), t++;
      }
    }
    if (s.hold !== void 0) {
      let e = s.hold;
      if (typeof e != "string" && e !== null) {
        let p = { instancePath: o + "/hold", schemaPath: "#/properties/hold/type", keyword: "type", params: { type: i.properties.hold.type }, message: "must be string,null", schema: i.properties.hold.type, parentSchema: i.properties.hold, data: e };
        r === null ? r = [p] : r.push(p), t++;
      }
    }
    if (s.size !== void 0) {
      let e = s.size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let p = { instancePath: o + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: i.properties.size.type, parentSchema: i.properties.size, data: e };
        r === null ? r = [p] : r.push(p), t++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let p = { instancePath: o + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: i.properties.size, data: e };
        r === null ? r = [p] : r.push(p), t++;
      }
    }
    if (s.file !== void 0) {
      let e = s.file;
      if (typeof e != "string" && e !== null) {
        let p = { instancePath: o + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: i.properties.file.type }, message: "must be string,null", schema: i.properties.file.type, parentSchema: i.properties.file, data: e };
        r === null ? r = [p] : r.push(p), t++;
      }
    }
    if (s.proof !== void 0) {
      let e = s.proof;
      if (typeof e != "string") {
        let p = { instancePath: o + "/proof", schemaPath: "#/properties/proof/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.properties.proof.type, parentSchema: i.properties.proof, data: e };
        r === null ? r = [p] : r.push(p), t++;
      }
    }
  } else {
    let e = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: i.type, parentSchema: i, data: s };
    r === null ? r = [e] : r.push(e), t++;
  }
  return n.errors = r, t === 0;
}
export {
  n as isProofFileDocument
};
