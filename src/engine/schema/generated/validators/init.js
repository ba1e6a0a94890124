// Generated from schemas/ by `npm run generate`. Do not edit.
var t = { type: "object", additionalProperties: !1, required: ["schema", "dryRun", "templates", "files", "keys", "settings", "next"], properties: { schema: { const: "agentgate/init/v1" }, dryRun: { type: "boolean" }, templates: { type: "array", items: { type: "string" } }, files: { type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "status"], properties: { path: { type: "string" }, status: { enum: ["created", "changed", "unchanged"] } } } }, keys: { enum: ["created", "kept", "trusted", "none"] }, settings: { type: ["string", "null"] }, next: { type: "array", items: { type: "string" } } } };
function u(r, { instancePath: n = "", parentData: h, parentDataProperty: y, rootData: d = r } = {}) {
  let e = null, p = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.schema === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    if (r.dryRun === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dryRun" }, message: "must have required property 'dryRun'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    if (r.templates === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "templates" }, message: "must have required property 'templates'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    if (r.files === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    if (r.keys === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" }, message: "must have required property 'keys'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    if (r.settings === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    if (r.next === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'", schema: t.required, parentSchema: t, data: r };
      e === null ? e = [s] : e.push(s), p++;
    }
    for (let s in r)
      if (!(s === "schema" || s === "dryRun" || s === "templates" || s === "files" || s === "keys" || s === "settings" || s === "next")) {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: t, data: r };
        e === null ? e = [a] : e.push(a), p++;
      }
    if (r.schema !== void 0) {
      let s = r.schema;
      if (s !== "agentgate/init/v1") {
        let a = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/init/v1" }, message: "must be equal to constant", schema: "agentgate/init/v1", parentSchema: t.properties.schema, data: s };
        e === null ? e = [a] : e.push(a), p++;
      }
    }
    if (r.dryRun !== void 0) {
      let s = r.dryRun;
      if (typeof s != "boolean") {
        let a = { instancePath: n + "/dryRun", schemaPath: "#/properties/dryRun/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: t.properties.dryRun.type, parentSchema: t.properties.dryRun, data: s };
        e === null ? e = [a] : e.push(a), p++;
      }
    }
    if (r.templates !== void 0) {
      let s = r.templates;
      if (Array.isArray(s)) {
        let a = s.length;
        for (let o = 0; o < a; o++) {
          let m = s[o];
          if (typeof m != "string") {
            let i = { instancePath: n + "/templates/" + o, schemaPath: "#/properties/templates/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.templates.items.type, parentSchema: t.properties.templates.items, data: m };
            e === null ? e = [i] : e.push(i), p++;
          }
        }
      } else {
        let a = { instancePath: n + "/templates", schemaPath: "#/properties/templates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.templates.type, parentSchema: t.properties.templates, data: s };
        e === null ? e = [a] : e.push(a), p++;
      }
    }
    if (r.files !== void 0) {
      let s = r.files;
      if (Array.isArray(s)) {
        let a = s.length;
        for (let o = 0; o < a; o++) {
          let m = s[o];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.path === void 0) {
              let i = { instancePath: n + "/files/" + o, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: t.properties.files.items.required, parentSchema: t.properties.files.items, data: m };
              e === null ? e = [i] : e.push(i), p++;
            }
            if (m.status === void 0) {
              let i = { instancePath: n + "/files/" + o, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: t.properties.files.items.required, parentSchema: t.properties.files.items, data: m };
              e === null ? e = [i] : e.push(i), p++;
            }
            for (let i in m)
              if (!(i === "path" || i === "status")) {
                let l = { instancePath: n + "/files/" + o, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: t.properties.files.items, data: m };
                e === null ? e = [l] : e.push(l), p++;
              }
            if (m.path !== void 0) {
              let i = m.path;
              if (typeof i != "string") {
                let l = { instancePath: n + "/files/" + o + "/path", schemaPath: "#/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.files.items.properties.path.type, parentSchema: t.properties.files.items.properties.path, data: i };
                e === null ? e = [l] : e.push(l), p++;
              }
            }
            if (m.status !== void 0) {
              let i = m.status;
              if (!(i === "created" || i === "changed" || i === "unchanged")) {
                let l = { instancePath: n + "/files/" + o + "/status", schemaPath: "#/properties/files/items/properties/status/enum", keyword: "enum", params: { allowedValues: t.properties.files.items.properties.status.enum }, message: "must be equal to one of the allowed values", schema: t.properties.files.items.properties.status.enum, parentSchema: t.properties.files.items.properties.status, data: i };
                e === null ? e = [l] : e.push(l), p++;
              }
            }
          } else {
            let i = { instancePath: n + "/files/" + o, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.files.items.type, parentSchema: t.properties.files.items, data: m };
            e === null ? e = [i] : e.push(i), p++;
          }
        }
      } else {
        let a = { instancePath: n + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.files.type, parentSchema: t.properties.files, data: s };
        e === null ? e = [a] : e.push(a), p++;
      }
    }
    if (r.keys !== void 0) {
      let s = r.keys;
      if (!(s === "created" || s === "kept" || s === "trusted" || s === "none")) {
        let a = { instancePath: n + "/keys", schemaPath: "#/properties/keys/enum", keyword: "enum", params: { allowedValues: t.properties.keys.enum }, message: "must be equal to one of the allowed values", schema: t.properties.keys.enum, parentSchema: t.properties.keys, data: s };
        e === null ? e = [a] : e.push(a), p++;
      }
    }
    if (r.settings !== void 0) {
      let s = r.settings;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: t.properties.settings.type }, message: "must be string,null", schema: t.properties.settings.type, parentSchema: t.properties.settings, data: s };
        e === null ? e = [a] : e.push(a), p++;
      }
    }
    if (r.next !== void 0) {
      let s = r.next;
      if (Array.isArray(s)) {
        let a = s.length;
        for (let o = 0; o < a; o++) {
          let m = s[o];
          if (typeof m != "string") {
            let i = { instancePath: n + "/next/" + o, schemaPath: "#/properties/next/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.next.items.type, parentSchema: t.properties.next.items, data: m };
            e === null ? e = [i] : e.push(i), p++;
          }
        }
      } else {
        let a = { instancePath: n + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.next.type, parentSchema: t.properties.next, data: s };
        e === null ? e = [a] : e.push(a), p++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.type, parentSchema: t, data: r };
    e === null ? e = [s] : e.push(s), p++;
  }
  return u.errors = e, p === 0;
}
export {
  u as isInitDocument
};
