// Generated from schemas/ by `npm run generate`. Do not edit.
var t = { type: "object", additionalProperties: !1, required: ["schema", "dryRun", "templates", "files", "next"], properties: { schema: { const: "agentgate/init/v1" }, dryRun: { type: "boolean" }, templates: { type: "array", items: { type: "string" } }, files: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "status"], properties: { path: { type: "string" }, status: { enum: ["created", "changed", "unchanged"] } } } }, next: { type: "array", items: { type: "string" } } } };
function u(r, { instancePath: m = "", parentData: h, parentDataProperty: y, rootData: d = r } = {}) {
  let e = null, p = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.schema === void 0) {
      let s = { instancePath: m, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    if (r.dryRun === void 0) {
      let s = { instancePath: m, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dryRun" }, message: "must have required property 'dryRun'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    if (r.templates === void 0) {
      let s = { instancePath: m, schemaPath: "#/required", keyword: "required", params: { missingProperty: "templates" }, message: "must have required property 'templates'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    if (r.files === void 0) {
      let s = { instancePath: m, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    if (r.next === void 0) {
      let s = { instancePath: m, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    for (let s in r)
      if (!(s === "schema" || s === "dryRun" || s === "templates" || s === "files" || s === "next")) {
        let i = { instancePath: m, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: t, data: r };
        e === null ? e = [i] : e.push(i), p++;
      }
    if (r.schema !== void 0) {
      let s = r.schema;
      if (s !== "agentgate/init/v1") {
        let i = { instancePath: m + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/init/v1" }, message: "must be equal to constant", schema: "agentgate/init/v1", parentSchema: t.properties.schema, data: s };
        e === null ? e = [i] : e.push(i), p++;
      }
    }
    if (r.dryRun !== void 0) {
      let s = r.dryRun;
      if (typeof s != "boolean") {
        let i = { instancePath: m + "/dryRun", schemaPath: "#/properties/dryRun/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: t.properties.dryRun.type, parentSchema: t.properties.dryRun, data: s };
        e === null ? e = [i] : e.push(i), p++;
      }
    }
    if (r.templates !== void 0) {
      let s = r.templates;
      if (Array.isArray(s)) {
        let i = s.length;
        for (let o = 0; o < i; o++) {
          let n = s[o];
          if (typeof n != "string") {
            let a = { instancePath: m + "/templates/" + o, schemaPath: "#/properties/templates/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.templates.items.type, parentSchema: t.properties.templates.items, data: n };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
      } else {
        let i = { instancePath: m + "/templates", schemaPath: "#/properties/templates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.templates.type, parentSchema: t.properties.templates, data: s };
        e === null ? e = [i] : e.push(i), p++;
      }
    }
    if (r.files !== void 0) {
      let s = r.files;
      if (Array.isArray(s)) {
        let i = s.length;
        for (let o = 0; o < i; o++) {
          let n = s[o];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.path === void 0) {
              let a = { instancePath: m + "/files/" + o, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: t.properties.files.items.required, parentSchema: t.properties.files.items, data: n };
              e === null ? e = [a] : e.push(a), p++;
            }
            if (n.status === void 0) {
              let a = { instancePath: m + "/files/" + o, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: t.properties.files.items.required, parentSchema: t.properties.files.items, data: n };
              e === null ? e = [a] : e.push(a), p++;
            }
            for (let a in n)
              if (!(a === "path" || a === "status")) {
                let l = { instancePath: m + "/files/" + o, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: t.properties.files.items, data: n };
                e === null ? e = [l] : e.push(l), p++;
              }
            if (n.path !== void 0) {
              let a = n.path;
              if (typeof a != "string") {
                let l = { instancePath: m + "/files/" + o + "/path", schemaPath: "#/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.files.items.properties.path.type, parentSchema: t.properties.files.items.properties.path, data: a };
                e === null ? e = [l] : e.push(l), p++;
              }
            }
            if (n.status !== void 0) {
              let a = n.status;
              if (!(a === "created" || a === "changed" || a === "unchanged")) {
                let l = { instancePath: m + "/files/" + o + "/status", schemaPath: "#/properties/files/items/properties/status/enum", keyword: "enum", params: { allowedValues: t.properties.files.items.properties.status.enum }, message: "must be equal to one of the allowed values", schema: t.properties.files.items.properties.status.enum, parentSchema: t.properties.files.items.properties.status, data: a };
                e === null ? e = [l] : e.push(l), p++;
              }
            }
          } else {
            let a = { instancePath: m + "/files/" + o, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.files.items.type, parentSchema: t.properties.files.items, data: n };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
      } else {
        let i = { instancePath: m + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.files.type, parentSchema: t.properties.files, data: s };
        e === null ? e = [i] : e.push(i), p++;
      }
    }
    if (r.next !== void 0) {
      let s = r.next;
      if (Array.isArray(s)) {
        let i = s.length;
        for (let o = 0; o < i; o++) {
          let n = s[o];
          if (typeof n != "string") {
            let a = { instancePath: m + "/next/" + o, schemaPath: "#/properties/next/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.next.items.type, parentSchema: t.properties.next.items, data: n };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
      } else {
        let i = { instancePath: m + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.next.type, parentSchema: t.properties.next, data: s };
        e === null ? e = [i] : e.push(i), p++;
      }
    }
  } else {
    let s = { instancePath: m, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.type, parentSchema: t, data: r };
    e === null ? e = [s] : e.push(s), p++;
  }
  return u.errors = e, p === 0;
}
export {
  u as isInitDocument
};
