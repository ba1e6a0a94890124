// Generated from schemas/ by `npm run generate`. Do not edit.
var t = { type: "object", additionalProperties: !1, required: ["schema", "ok", "assurance", "log", "index", "type", "occurredAt", "subject", "statement", "notExcluded"], properties: { schema: { const: "agentgate/proof/v1" }, ok: { type: "boolean" }, problem: { type: ["string", "null"] }, assurance: { enum: ["none", "self-attested", "separated", "remote"] }, log: { type: "object", additionalProperties: !1, required: ["origin", "size"], properties: { origin: { type: "string" }, size: { type: "integer", minimum: 1 } } }, index: { type: "integer", minimum: 0 }, type: { type: "string" }, occurredAt: { type: "string" }, subject: { type: "string" }, statement: { type: "object" }, notExcluded: { type: "array", items: { type: "string" } } } }, u = Object.prototype.hasOwnProperty;
function l(i, { instancePath: o = "", parentData: c, parentDataProperty: d, rootData: h = i } = {}) {
  let r = null, p = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.schema === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: t.required, parentSchema: t, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.ok === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property 'ok'", schema: t.required, parentSchema: t, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.assurance === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assurance" }, message: "must have required property 'assurance'", schema: t.required, parentSchema: t, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.log === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "log" }, message: "must have required property 'log'", schema: t.required, parentSchema: t, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.index === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: t.required, parentSchema: t, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.type === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: t.required, parentSchema: t, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.occurredAt === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "occurredAt" }, message: "must have required property 'occurredAt'", schema: t.required, parentSchema: t, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.subject === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'", schema: t.required, parentSchema: t, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.statement === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "statement" }, message: "must have required property 'statement'", schema: t.required, parentSchema: t, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (i.notExcluded === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notExcluded" }, message: "must have required property 'notExcluded'", schema: t.required, parentSchema: t, data: i };
      r === null ? r = [e] : r.push(e), p++;
    }
    for (let e in i)
      if (!u.call(t.properties, e)) {
        let s = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: t, data: i };
        r === null ? r = [s] : r.push(s), p++;
      }
    if (i.schema !== void 0) {
      let e = i.schema;
      if (e !== "agentgate/proof/v1") {
        let s = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/proof/v1" }, message: "must be equal to constant", schema: "agentgate/proof/v1", parentSchema: t.properties.schema, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
    }
    if (i.ok !== void 0) {
      let e = i.ok;
      if (typeof e != "boolean") {
        let s = { instancePath: o + "/ok", schemaPath: "#/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: t.properties.ok.type, parentSchema: t.properties.ok, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
    }
    if (i.problem !== void 0) {
      let e = i.problem;
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: o + "/problem", schemaPath: "#/properties/problem/type", keyword: "type", params: { type: t.properties.problem.type }, message: "must be string,null", schema: t.properties.problem.type, parentSchema: t.properties.problem, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
    }
    if (i.assurance !== void 0) {
      let e = i.assurance;
      if (!(e === "none" || e === "self-attested" || e === "separated" || e === "remote")) {
        let s = { instancePath: o + "/assurance", schemaPath: "#/properties/assurance/enum", keyword: "enum", params: { allowedValues: t.properties.assurance.enum }, message: "must be equal to one of the allowed values", schema: t.properties.assurance.enum, parentSchema: t.properties.assurance, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
    }
    if (i.log !== void 0) {
      let e = i.log;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.origin === void 0) {
          let s = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: t.properties.log.required, parentSchema: t.properties.log, data: e };
          r === null ? r = [s] : r.push(s), p++;
        }
        if (e.size === void 0) {
          let s = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: t.properties.log.required, parentSchema: t.properties.log, data: e };
          r === null ? r = [s] : r.push(s), p++;
        }
        for (let s in e)
          if (!(s === "origin" || s === "size")) {
            let a = { instancePath: o + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: t.properties.log, data: e };
            r === null ? r = [a] : r.push(a), p++;
          }
        if (e.origin !== void 0) {
          let s = e.origin;
          if (typeof s != "string") {
            let a = { instancePath: o + "/log/origin", schemaPath: "#/properties/log/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.log.properties.origin.type, parentSchema: t.properties.log.properties.origin, data: s };
            r === null ? r = [a] : r.push(a), p++;
          }
        }
        if (e.size !== void 0) {
          let s = e.size;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: o + "/log/size", schemaPath: "#/properties/log/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.log.properties.size.type, parentSchema: t.properties.log.properties.size, data: s };
            r === null ? r = [a] : r.push(a), p++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let a = { instancePath: o + "/log/size", schemaPath: "#/properties/log/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: t.properties.log.properties.size, data: s };
            r === null ? r = [a] : r.push(a), p++;
          }
        }
      } else {
        let s = { instancePath: o + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.log.type, parentSchema: t.properties.log, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
    }
    if (i.index !== void 0) {
      let e = i.index;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let s = { instancePath: o + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.index.type, parentSchema: t.properties.index, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let s = { instancePath: o + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.index, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
    }
    if (i.type !== void 0) {
      let e = i.type;
      if (typeof e != "string") {
        let s = { instancePath: o + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.type.type, parentSchema: t.properties.type, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
    }
    if (i.occurredAt !== void 0) {
      let e = i.occurredAt;
      if (typeof e != "string") {
        let s = { instancePath: o + "/occurredAt", schemaPath: "#/properties/occurredAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.occurredAt.type, parentSchema: t.properties.occurredAt, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
    }
    if (i.subject !== void 0) {
      let e = i.subject;
      if (typeof e != "string") {
        let s = { instancePath: o + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.subject.type, parentSchema: t.properties.subject, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
    }
    if (i.statement !== void 0) {
      let e = i.statement;
      if (!(e && typeof e == "object" && !Array.isArray(e))) {
        let s = { instancePath: o + "/statement", schemaPath: "#/properties/statement/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.statement.type, parentSchema: t.properties.statement, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
    }
    if (i.notExcluded !== void 0) {
      let e = i.notExcluded;
      if (Array.isArray(e)) {
        let s = e.length;
        for (let a = 0; a < s; a++) {
          let n = e[a];
          if (typeof n != "string") {
            let m = { instancePath: o + "/notExcluded/" + a, schemaPath: "#/properties/notExcluded/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.notExcluded.items.type, parentSchema: t.properties.notExcluded.items, data: n };
            r === null ? r = [m] : r.push(m), p++;
          }
        }
      } else {
        let s = { instancePath: o + "/notExcluded", schemaPath: "#/properties/notExcluded/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.notExcluded.type, parentSchema: t.properties.notExcluded, data: e };
        r === null ? r = [s] : r.push(s), p++;
      }
    }
  } else {
    let e = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.type, parentSchema: t, data: i };
    r === null ? r = [e] : r.push(e), p++;
  }
  return l.errors = r, p === 0;
}
export {
  l as isProofDocument
};
