// Generated from schemas/ by `npm run generate`. Do not edit.
var m = { type: "object", additionalProperties: !1, required: ["schema", "paths"], properties: { schema: { const: "agentgate/owners/v1" }, paths: { type: "array", items: { $ref: "#/definitions/OwnedPath" } } }, definitions: { OwnedPath: { type: "object", additionalProperties: !1, required: ["path", "owners", "file", "line"], properties: { path: { type: "string" }, owners: { type: "array", items: { type: "string" } }, file: { type: ["string", "null"] }, line: { type: ["integer", "null"] } } } } }, t = { type: "object", additionalProperties: !1, required: ["path", "owners", "file", "line"], properties: { path: { type: "string" }, owners: { type: "array", items: { type: "string" } }, file: { type: ["string", "null"] }, line: { type: ["integer", "null"] } } };
function c(o, { instancePath: p = "", parentData: f, parentDataProperty: w, rootData: g = o } = {}) {
  let e = null, i = 0;
  if (o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      let a = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: m.required, parentSchema: m, data: o };
      e === null ? e = [a] : e.push(a), i++;
    }
    if (o.paths === void 0) {
      let a = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'", schema: m.required, parentSchema: m, data: o };
      e === null ? e = [a] : e.push(a), i++;
    }
    for (let a in o)
      if (!(a === "schema" || a === "paths")) {
        let l = { instancePath: p, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: o };
        e === null ? e = [l] : e.push(l), i++;
      }
    if (o.schema !== void 0) {
      let a = o.schema;
      if (a !== "agentgate/owners/v1") {
        let l = { instancePath: p + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/owners/v1" }, message: "must be equal to constant", schema: "agentgate/owners/v1", parentSchema: m.properties.schema, data: a };
        e === null ? e = [l] : e.push(l), i++;
      }
    }
    if (o.paths !== void 0) {
      let a = o.paths;
      if (Array.isArray(a)) {
        let l = a.length;
        for (let h = 0; h < l; h++) {
          let s = a[h];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.path === void 0) {
              let r = { instancePath: p + "/paths/" + h, schemaPath: "#/definitions/OwnedPath/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: t.required, parentSchema: t, data: s };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.owners === void 0) {
              let r = { instancePath: p + "/paths/" + h, schemaPath: "#/definitions/OwnedPath/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: t.required, parentSchema: t, data: s };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.file === void 0) {
              let r = { instancePath: p + "/paths/" + h, schemaPath: "#/definitions/OwnedPath/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: t.required, parentSchema: t, data: s };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.line === void 0) {
              let r = { instancePath: p + "/paths/" + h, schemaPath: "#/definitions/OwnedPath/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: t.required, parentSchema: t, data: s };
              e === null ? e = [r] : e.push(r), i++;
            }
            for (let r in s)
              if (!(r === "path" || r === "owners" || r === "file" || r === "line")) {
                let n = { instancePath: p + "/paths/" + h, schemaPath: "#/definitions/OwnedPath/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: t, data: s };
                e === null ? e = [n] : e.push(n), i++;
              }
            if (s.path !== void 0) {
              let r = s.path;
              if (typeof r != "string") {
                let n = { instancePath: p + "/paths/" + h + "/path", schemaPath: "#/definitions/OwnedPath/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.path.type, parentSchema: t.properties.path, data: r };
                e === null ? e = [n] : e.push(n), i++;
              }
            }
            if (s.owners !== void 0) {
              let r = s.owners;
              if (Array.isArray(r)) {
                let n = r.length;
                for (let d = 0; d < n; d++) {
                  let u = r[d];
                  if (typeof u != "string") {
                    let y = { instancePath: p + "/paths/" + h + "/owners/" + d, schemaPath: "#/definitions/OwnedPath/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.owners.items.type, parentSchema: t.properties.owners.items, data: u };
                    e === null ? e = [y] : e.push(y), i++;
                  }
                }
              } else {
                let n = { instancePath: p + "/paths/" + h + "/owners", schemaPath: "#/definitions/OwnedPath/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.owners.type, parentSchema: t.properties.owners, data: r };
                e === null ? e = [n] : e.push(n), i++;
              }
            }
            if (s.file !== void 0) {
              let r = s.file;
              if (typeof r != "string" && r !== null) {
                let n = { instancePath: p + "/paths/" + h + "/file", schemaPath: "#/definitions/OwnedPath/properties/file/type", keyword: "type", params: { type: t.properties.file.type }, message: "must be string,null", schema: t.properties.file.type, parentSchema: t.properties.file, data: r };
                e === null ? e = [n] : e.push(n), i++;
              }
            }
            if (s.line !== void 0) {
              let r = s.line;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && r !== null) {
                let n = { instancePath: p + "/paths/" + h + "/line", schemaPath: "#/definitions/OwnedPath/properties/line/type", keyword: "type", params: { type: t.properties.line.type }, message: "must be integer,null", schema: t.properties.line.type, parentSchema: t.properties.line, data: r };
                e === null ? e = [n] : e.push(n), i++;
              }
            }
          } else {
            let r = { instancePath: p + "/paths/" + h, schemaPath: "#/definitions/OwnedPath/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.type, parentSchema: t, data: s };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        let l = { instancePath: p + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: m.properties.paths.type, parentSchema: m.properties.paths, data: a };
        e === null ? e = [l] : e.push(l), i++;
      }
    }
  } else {
    let a = { instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: o };
    e === null ? e = [a] : e.push(a), i++;
  }
  return c.errors = e, i === 0;
}
export {
  c as isOwnersDocument
};
