// Generated from schemas/ by `npm run generate`. Do not edit.
var s = { type: "object", additionalProperties: !1, required: ["schema", "origin", "directory", "signer", "logKey", "rotated", "settings"], properties: { schema: { const: "agentgate/keygen/v1" }, origin: { type: "string" }, directory: { type: "string" }, signer: { type: ["string", "null"] }, logKey: { type: ["string", "null"] }, rotated: { type: ["object", "null"], additionalProperties: !1, required: ["retired", "index"], properties: { retired: { type: "string" }, index: { type: "integer", minimum: 0 } } }, settings: { type: "string" } } };
function n(i, { instancePath: a = "", parentData: d, parentDataProperty: m, rootData: u = i } = {}) {
  let r = null, p = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.schema === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: s.required, parentSchema: s, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.origin === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: s.required, parentSchema: s, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.directory === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "directory" }, message: "must have required property 'directory'", schema: s.required, parentSchema: s, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.signer === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer" }, message: "must have required property 'signer'", schema: s.required, parentSchema: s, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.logKey === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logKey" }, message: "must have required property 'logKey'", schema: s.required, parentSchema: s, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.rotated === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rotated" }, message: "must have required property 'rotated'", schema: s.required, parentSchema: s, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.settings === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'", schema: s.required, parentSchema: s, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    for (let e in i)
      if (!(e === "schema" || e === "origin" || e === "directory" || e === "signer" || e === "logKey" || e === "rotated" || e === "settings")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: s, data: i };
        r === null ? r = [t] : r.push(t), p++;
      }
    if (i.schema !== void 0) {
      let e = i.schema;
      if (e !== "agentgate/keygen/v1") {
        let t = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/keygen/v1" }, message: "must be equal to constant", schema: "agentgate/keygen/v1", parentSchema: s.properties.schema, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (i.origin !== void 0) {
      let e = i.origin;
      if (typeof e != "string") {
        let t = { instancePath: a + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.origin.type, parentSchema: s.properties.origin, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (i.directory !== void 0) {
      let e = i.directory;
      if (typeof e != "string") {
        let t = { instancePath: a + "/directory", schemaPath: "#/properties/directory/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.directory.type, parentSchema: s.properties.directory, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (i.signer !== void 0) {
      let e = i.signer;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: a + "/signer", schemaPath: "#/properties/signer/type", keyword: "type", params: { type: s.properties.signer.type }, message: "must be string,null", schema: s.properties.signer.type, parentSchema: s.properties.signer, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (i.logKey !== void 0) {
      let e = i.logKey;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: a + "/logKey", schemaPath: "#/properties/logKey/type", keyword: "type", params: { type: s.properties.logKey.type }, message: "must be string,null", schema: s.properties.logKey.type, parentSchema: s.properties.logKey, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (i.rotated !== void 0) {
      let e = i.rotated;
      if (!(e && typeof e == "object" && !Array.isArray(e)) && e !== null) {
        let t = { instancePath: a + "/rotated", schemaPath: "#/properties/rotated/type", keyword: "type", params: { type: s.properties.rotated.type }, message: "must be object,null", schema: s.properties.rotated.type, parentSchema: s.properties.rotated, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.retired === void 0) {
          let t = { instancePath: a + "/rotated", schemaPath: "#/properties/rotated/required", keyword: "required", params: { missingProperty: "retired" }, message: "must have required property 'retired'", schema: s.properties.rotated.required, parentSchema: s.properties.rotated, data: e };
          r === null ? r = [t] : r.push(t), p++;
        }
        if (e.index === void 0) {
          let t = { instancePath: a + "/rotated", schemaPath: "#/properties/rotated/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: s.properties.rotated.required, parentSchema: s.properties.rotated, data: e };
          r === null ? r = [t] : r.push(t), p++;
        }
        for (let t in e)
          if (!(t === "retired" || t === "index")) {
            let o = { instancePath: a + "/rotated", schemaPath: "#/properties/rotated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.rotated, data: e };
            r === null ? r = [o] : r.push(o), p++;
          }
        if (e.retired !== void 0) {
          let t = e.retired;
          if (typeof t != "string") {
            let o = { instancePath: a + "/rotated/retired", schemaPath: "#/properties/rotated/properties/retired/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.rotated.properties.retired.type, parentSchema: s.properties.rotated.properties.retired, data: t };
            r === null ? r = [o] : r.push(o), p++;
          }
        }
        if (e.index !== void 0) {
          let t = e.index;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let o = { instancePath: a + "/rotated/index", schemaPath: "#/properties/rotated/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: s.properties.rotated.properties.index.type, parentSchema: s.properties.rotated.properties.index, data: t };
            r === null ? r = [o] : r.push(o), p++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let o = { instancePath: a + "/rotated/index", schemaPath: "#/properties/rotated/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: s.properties.rotated.properties.index, data: t };
            r === null ? r = [o] : r.push(o), p++;
          }
        }
      }
    }
    if (i.settings !== void 0) {
      let e = i.settings;
      if (typeof e != "string") {
        let t = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.settings.type, parentSchema: s.properties.settings, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.type, parentSchema: s, data: i };
    r === null ? r = [e] : r.push(e), p++;
  }
  return n.errors = r, p === 0;
}
export {
  n as isKeygenDocument
};
