// Generated from schemas/ by `npm run generate`. Do not edit.
var s = { type: "object", additionalProperties: !1, required: ["schema", "repository", "steps"], properties: { schema: { const: "agentgate/demo/v1" }, repository: { type: ["string", "null"] }, steps: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "ok", "detail"], properties: { name: { type: "string" }, ok: { type: "boolean" }, detail: { type: "string" } } } } } };
function d(p, { instancePath: o = "", parentData: h, parentDataProperty: y, rootData: u = p } = {}) {
  let e = null, i = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.schema === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: s.required, parentSchema: s, data: p };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (p.repository === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'", schema: s.required, parentSchema: s, data: p };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (p.steps === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'", schema: s.required, parentSchema: s, data: p };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in p)
      if (!(r === "schema" || r === "repository" || r === "steps")) {
        let m = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: s, data: p };
        e === null ? e = [m] : e.push(m), i++;
      }
    if (p.schema !== void 0) {
      let r = p.schema;
      if (r !== "agentgate/demo/v1") {
        let m = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/demo/v1" }, message: "must be equal to constant", schema: "agentgate/demo/v1", parentSchema: s.properties.schema, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (p.repository !== void 0) {
      let r = p.repository;
      if (typeof r != "string" && r !== null) {
        let m = { instancePath: o + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: s.properties.repository.type }, message: "must be string,null", schema: s.properties.repository.type, parentSchema: s.properties.repository, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (p.steps !== void 0) {
      let r = p.steps;
      if (Array.isArray(r)) {
        let m = r.length;
        for (let n = 0; n < m; n++) {
          let a = r[n];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.name === void 0) {
              let t = { instancePath: o + "/steps/" + n, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: s.properties.steps.items.required, parentSchema: s.properties.steps.items, data: a };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (a.ok === void 0) {
              let t = { instancePath: o + "/steps/" + n, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property 'ok'", schema: s.properties.steps.items.required, parentSchema: s.properties.steps.items, data: a };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (a.detail === void 0) {
              let t = { instancePath: o + "/steps/" + n, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'", schema: s.properties.steps.items.required, parentSchema: s.properties.steps.items, data: a };
              e === null ? e = [t] : e.push(t), i++;
            }
            for (let t in a)
              if (!(t === "name" || t === "ok" || t === "detail")) {
                let l = { instancePath: o + "/steps/" + n, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.steps.items, data: a };
                e === null ? e = [l] : e.push(l), i++;
              }
            if (a.name !== void 0) {
              let t = a.name;
              if (typeof t != "string") {
                let l = { instancePath: o + "/steps/" + n + "/name", schemaPath: "#/properties/steps/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.steps.items.properties.name.type, parentSchema: s.properties.steps.items.properties.name, data: t };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (a.ok !== void 0) {
              let t = a.ok;
              if (typeof t != "boolean") {
                let l = { instancePath: o + "/steps/" + n + "/ok", schemaPath: "#/properties/steps/items/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: s.properties.steps.items.properties.ok.type, parentSchema: s.properties.steps.items.properties.ok, data: t };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (a.detail !== void 0) {
              let t = a.detail;
              if (typeof t != "string") {
                let l = { instancePath: o + "/steps/" + n + "/detail", schemaPath: "#/properties/steps/items/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.steps.items.properties.detail.type, parentSchema: s.properties.steps.items.properties.detail, data: t };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let t = { instancePath: o + "/steps/" + n, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.steps.items.type, parentSchema: s.properties.steps.items, data: a };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
      } else {
        let m = { instancePath: o + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.steps.type, parentSchema: s.properties.steps, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.type, parentSchema: s, data: p };
    e === null ? e = [r] : e.push(r), i++;
  }
  return d.errors = e, i === 0;
}
export {
  d as isDemoDocument
};
