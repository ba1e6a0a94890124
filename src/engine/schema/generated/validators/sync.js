// Generated from schemas/ by `npm run generate`. Do not edit.
var t = { type: "object", additionalProperties: !1, required: ["schema", "branch", "remote", "moved", "entries", "size", "commit"], properties: { schema: { const: "agentgate/sync/v1" }, branch: { type: "string" }, remote: { type: "string" }, moved: { enum: ["local", "remote", "none"] }, entries: { type: "integer", minimum: 0 }, size: { type: "integer", minimum: 0 }, commit: { type: ["string", "null"] } } };
function n(s, { instancePath: p = "", parentData: a, parentDataProperty: o, rootData: u = s } = {}) {
  let r = null, m = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: t.required, parentSchema: t, data: s };
      r === null ? r = [e] : r.push(e), m++;
    }
    if (s.branch === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branch" }, message: "must have required property 'branch'", schema: t.required, parentSchema: t, data: s };
      r === null ? r = [e] : r.push(e), m++;
    }
    if (s.remote === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remote" }, message: "must have required property 'remote'", schema: t.required, parentSchema: t, data: s };
      r === null ? r = [e] : r.push(e), m++;
    }
    if (s.moved === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "moved" }, message: "must have required property 'moved'", schema: t.required, parentSchema: t, data: s };
      r === null ? r = [e] : r.push(e), m++;
    }
    if (s.entries === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property 'entries'", schema: t.required, parentSchema: t, data: s };
      r === null ? r = [e] : r.push(e), m++;
    }
    if (s.size === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: t.required, parentSchema: t, data: s };
      r === null ? r = [e] : r.push(e), m++;
    }
    if (s.commit === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: t.required, parentSchema: t, data: s };
      r === null ? r = [e] : r.push(e), m++;
    }
    for (let e in s)
      if (!(e === "schema" || e === "branch" || e === "remote" || e === "moved" || e === "entries" || e === "size" || e === "commit")) {
        let i = { instancePath: p, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: t, data: s };
        r === null ? r = [i] : r.push(i), m++;
      }
    if (s.schema !== void 0) {
      let e = s.schema;
      if (e !== "agentgate/sync/v1") {
        let i = { instancePath: p + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/sync/v1" }, message: "must be equal to constant", schema: "agentgate/sync/v1", parentSchema: t.properties.schema, data: e };
        r === null ? r = [i] : r.push(i), m++;
      }
    }
    if (s.branch !== void 0) {
      let e = s.branch;
      if (typeof e != "string") {
        let i = { instancePath: p + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.branch.type, parentSchema: t.properties.branch, data: e };
        r === null ? r = [i] : r.push(i), m++;
      }
    }
    if (s.remote !== void 0) {
      let e = s.remote;
      if (typeof e != "string") {
        let i = { instancePath: p + "/remote", schemaPath: "#/properties/remote/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.remote.type, parentSchema: t.properties.remote, data: e };
        r === null ? r = [i] : r.push(i), m++;
      }
    }
    if (s.moved !== void 0) {
      let e = s.moved;
      if (!(e === "local" || e === "remote" || e === "none")) {
        let i = { instancePath: p + "/moved", schemaPath: "#/properties/moved/enum", keyword: "enum", params: { allowedValues: t.properties.moved.enum }, message: "must be equal to one of the allowed values", schema: t.properties.moved.enum, parentSchema: t.properties.moved, data: e };
        r === null ? r = [i] : r.push(i), m++;
      }
    }
    if (s.entries !== void 0) {
      let e = s.entries;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: p + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.entries.type, parentSchema: t.properties.entries, data: e };
        r === null ? r = [i] : r.push(i), m++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let i = { instancePath: p + "/entries", schemaPath: "#/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.entries, data: e };
        r === null ? r = [i] : r.push(i), m++;
      }
    }
    if (s.size !== void 0) {
      let e = s.size;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let i = { instancePath: p + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.size.type, parentSchema: t.properties.size, data: e };
        r === null ? r = [i] : r.push(i), m++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let i = { instancePath: p + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.size, data: e };
        r === null ? r = [i] : r.push(i), m++;
      }
    }
    if (s.commit !== void 0) {
      let e = s.commit;
      if (typeof e != "string" && e !== null) {
        let i = { instancePath: p + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: t.properties.commit.type }, message: "must be string,null", schema: t.properties.commit.type, parentSchema: t.properties.commit, data: e };
        r === null ? r = [i] : r.push(i), m++;
      }
    }
  } else {
    let e = { instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.type, parentSchema: t, data: s };
    r === null ? r = [e] : r.push(e), m++;
  }
  return n.errors = r, m === 0;
}
export {
  n as isSyncDocument
};
