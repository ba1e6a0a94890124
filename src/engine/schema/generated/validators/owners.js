// Generated from schemas/ by `npm run generate`. Do not edit.
var o = { type: "object", additionalProperties: !1, required: ["schema", "paths"], properties: { schema: { const: "agentgate/owners/v1" }, paths: { type: "array", items: { $ref: "#/definitions/OwnedPath" } } }, definitions: { OwnedPath: { type: "object", additionalProperties: !1, required: ["path", "owners", "file", "line"], properties: { path: { type: "string" }, owners: { type: "array", items: { type: "string" } }, file: { type: ["string", "null"] }, line: { type: ["integer", "null"] } } } } }, p = { type: "object", additionalProperties: !1, required: ["path", "owners", "file", "line"], properties: { path: { type: "string" }, owners: { type: "array", items: { type: "string" } }, file: { type: ["string", "null"] }, line: { type: ["integer", "null"] } } };
function h(s, { instancePath: i = "", parentData: l, parentDataProperty: c, rootData: m = s } = {}) {
  let r = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.path === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.owners === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.file === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.line === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: p.required, parentSchema: p, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    for (let e in s)
      if (!(e === "path" || e === "owners" || e === "file" || e === "line")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: p, data: s };
        r === null ? r = [t] : r.push(t), a++;
      }
    if (s.path !== void 0) {
      let e = s.path;
      if (typeof e != "string") {
        let t = { instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.path.type, parentSchema: p.properties.path, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.owners !== void 0) {
      let e = s.owners;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let n = 0; n < t; n++) {
          let u = e[n];
          if (typeof u != "string") {
            let y = { instancePath: i + "/owners/" + n, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.owners.items.type, parentSchema: p.properties.owners.items, data: u };
            r === null ? r = [y] : r.push(y), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: p.properties.owners.type, parentSchema: p.properties.owners, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.file !== void 0) {
      let e = s.file;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: p.properties.file.type }, message: "must be string,null", schema: p.properties.file.type, parentSchema: p.properties.file, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.line !== void 0) {
      let e = s.line;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let t = { instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: p.properties.line.type }, message: "must be integer,null", schema: p.properties.line.type, parentSchema: p.properties.line, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: p.type, parentSchema: p, data: s };
    r === null ? r = [e] : r.push(e), a++;
  }
  return h.errors = r, a === 0;
}
function f(s, { instancePath: i = "", parentData: l, parentDataProperty: c, rootData: m = s } = {}) {
  let r = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: o.required, parentSchema: o, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (s.paths === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: o.required, parentSchema: o, data: s };
      r === null ? r = [e] : r.push(e), a++;
    }
    for (let e in s)
      if (!(e === "schema" || e === "paths")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: o, data: s };
        r === null ? r = [t] : r.push(t), a++;
      }
    if (s.schema !== void 0) {
      let e = s.schema;
      if (e !== "agentgate/owners/v1") {
        let t = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/owners/v1" }, message: "must be equal to constant", schema: "agentgate/owners/v1", parentSchema: o.properties.schema, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
    if (s.paths !== void 0) {
      let e = s.paths;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let n = 0; n < t; n++)
          h(e[n], { instancePath: i + "/paths/" + n, parentData: e, parentDataProperty: n, rootData: m }) || (r = d(r, h.errors), a = r.length);
      } else {
        let t = { instancePath: i + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.paths.type, parentSchema: o.properties.paths, data: e };
        r === null ? r = [t] : r.push(t), a++;
      }
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.type, parentSchema: o, data: s };
    r === null ? r = [e] : r.push(e), a++;
  }
  return f.errors = r, a === 0;
}
function d(s, i) {
  if (s === null) return [...i];
  for (let l of i) s.push(l);
  return s;
}
export {
  f as isOwnersDocument
};
