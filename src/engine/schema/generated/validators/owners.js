// Generated from schemas/ by `npm run generate`. Do not edit.
var o = { type: "object", additionalProperties: !1, required: ["schema", "paths"], properties: { schema: { const: "agentgate/owners/v1" }, paths: { type: "array", items: { $ref: "#/definitions/OwnedPath" } } }, definitions: { OwnedPath: { type: "object", additionalProperties: !1, required: ["path", "owners", "file", "line"], properties: { path: { type: "string" }, owners: { type: "array", items: { type: "string" } }, file: { type: ["string", "null"] }, line: { type: ["integer", "null"] } } } } }, p = { type: "object", additionalProperties: !1, required: ["path", "owners", "file", "line"], properties: { path: { type: "string" }, owners: { type: "array", items: { type: "string" } }, file: { type: ["string", "null"] }, line: { type: ["integer", "null"] } } };
function l(s, { instancePath: a = "", parentData: y, parentDataProperty: c, rootData: h = s } = {}) {
  let r = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.path === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (s.owners === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (s.file === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (s.line === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in s)
      if (!(e === "path" || e === "owners" || e === "file" || e === "line")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: p, data: s };
        r === null ? r = [t] : r.push(t), i++;
      }
    if (s.path !== void 0) {
      let e = s.path;
      if (typeof e != "string") {
        let t = { instancePath: a + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.path.type, parentSchema: p.properties.path, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (s.owners !== void 0) {
      let e = s.owners;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let n = 0; n < t; n++) {
          let m = e[n];
          if (typeof m != "string") {
            let u = { instancePath: a + "/owners/" + n, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.owners.items.type, parentSchema: p.properties.owners.items, data: m };
            r === null ? r = [u] : r.push(u), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: p.properties.owners.type, parentSchema: p.properties.owners, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (s.file !== void 0) {
      let e = s.file;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: a + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: p.properties.file.type }, message: "must be string,null", schema: p.properties.file.type, parentSchema: p.properties.file, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (s.line !== void 0) {
      let e = s.line;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let t = { instancePath: a + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: p.properties.line.type }, message: "must be integer,null", schema: p.properties.line.type, parentSchema: p.properties.line, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: p.type, parentSchema: p, data: s };
    r === null ? r = [e] : r.push(e), i++;
  }
  return l.errors = r, i === 0;
}
function f(s, { instancePath: a = "", parentData: y, parentDataProperty: c, rootData: h = s } = {}) {
  let r = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: o.required, parentSchema: o, data: s };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (s.paths === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: o.required, parentSchema: o, data: s };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in s)
      if (!(e === "schema" || e === "paths")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: o, data: s };
        r === null ? r = [t] : r.push(t), i++;
      }
    if (s.schema !== void 0) {
      let e = s.schema;
      if (e !== "agentgate/owners/v1") {
        let t = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/owners/v1" }, message: "must be equal to constant", schema: "agentgate/owners/v1", parentSchema: o.properties.schema, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (s.paths !== void 0) {
      let e = s.paths;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let n = 0; n < t; n++)
          l(e[n], { instancePath: a + "/paths/" + n, parentData: e, parentDataProperty: n, rootData: h }) || (r = r === null ? l.errors : r.concat(l.errors), i = r.length);
      } else {
        let t = { instancePath: a + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.paths.type, parentSchema: o.properties.paths, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.type, parentSchema: o, data: s };
    r === null ? r = [e] : r.push(e), i++;
  }
  return f.errors = r, i === 0;
}
export {
  f as isOwnersDocument
};
