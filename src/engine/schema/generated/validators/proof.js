// Generated from schemas/ by `npm run generate`. Do not edit.
var s = { type: "object", additionalProperties: !1, required: ["schema", "ok", "problem"], properties: { schema: { const: "agentgate/proof/v1" }, ok: { type: "boolean" }, problem: { type: ["string", "null"] }, assurance: { enum: ["none", "self-attested", "separated", "remote"] }, log: { type: "object", additionalProperties: !1, required: ["origin", "size"], properties: { origin: { type: "string" }, size: { type: "integer", minimum: 1 } } }, index: { type: "integer", minimum: 0 }, type: { type: "string" }, occurredAt: { type: "string" }, subject: { type: "string" }, statement: { type: "object" }, notExcluded: { type: "array", items: { type: "string" } } } }, l = Object.prototype.hasOwnProperty;
function u(p, { instancePath: o = "", parentData: c, parentDataProperty: d, rootData: y = p } = {}) {
  let r = null, i = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.schema === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: s.required, parentSchema: s, data: p };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (p.ok === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property 'ok'", schema: s.required, parentSchema: s, data: p };
      r === null ? r = [e] : r.push(e), i++;
    }
    if (p.problem === void 0) {
      let e = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problem" }, message: "must have required property 'problem'", schema: s.required, parentSchema: s, data: p };
      r === null ? r = [e] : r.push(e), i++;
    }
    for (let e in p)
      if (!l.call(s.properties, e)) {
        let t = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: s, data: p };
        r === null ? r = [t] : r.push(t), i++;
      }
    if (p.schema !== void 0) {
      let e = p.schema;
      if (e !== "agentgate/proof/v1") {
        let t = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/proof/v1" }, message: "must be equal to constant", schema: "agentgate/proof/v1", parentSchema: s.properties.schema, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (p.ok !== void 0) {
      let e = p.ok;
      if (typeof e != "boolean") {
        let t = { instancePath: o + "/ok", schemaPath: "#/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: s.properties.ok.type, parentSchema: s.properties.ok, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (p.problem !== void 0) {
      let e = p.problem;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: o + "/problem", schemaPath: "#/properties/problem/type", keyword: "type", params: { type: s.properties.problem.type }, message: "must be string,null", schema: s.properties.problem.type, parentSchema: s.properties.problem, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (p.assurance !== void 0) {
      let e = p.assurance;
      if (!(e === "none" || e === "self-attested" || e === "separated" || e === "remote")) {
        let t = { instancePath: o + "/assurance", schemaPath: "#/properties/assurance/enum", keyword: "enum", params: { allowedValues: s.properties.assurance.enum }, message: "must be equal to one of the allowed values", schema: s.properties.assurance.enum, parentSchema: s.properties.assurance, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (p.log !== void 0) {
      let e = p.log;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.origin === void 0) {
          let t = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: s.properties.log.required, parentSchema: s.properties.log, data: e };
          r === null ? r = [t] : r.push(t), i++;
        }
        if (e.size === void 0) {
          let t = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: s.properties.log.required, parentSchema: s.properties.log, data: e };
          r === null ? r = [t] : r.push(t), i++;
        }
        for (let t in e)
          if (!(t === "origin" || t === "size")) {
            let a = { instancePath: o + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.log, data: e };
            r === null ? r = [a] : r.push(a), i++;
          }
        if (e.origin !== void 0) {
          let t = e.origin;
          if (typeof t != "string") {
            let a = { instancePath: o + "/log/origin", schemaPath: "#/properties/log/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.log.properties.origin.type, parentSchema: s.properties.log.properties.origin, data: t };
            r === null ? r = [a] : r.push(a), i++;
          }
        }
        if (e.size !== void 0) {
          let t = e.size;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let a = { instancePath: o + "/log/size", schemaPath: "#/properties/log/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: s.properties.log.properties.size.type, parentSchema: s.properties.log.properties.size, data: t };
            r === null ? r = [a] : r.push(a), i++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
            let a = { instancePath: o + "/log/size", schemaPath: "#/properties/log/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: s.properties.log.properties.size, data: t };
            r === null ? r = [a] : r.push(a), i++;
          }
        }
      } else {
        let t = { instancePath: o + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.log.type, parentSchema: s.properties.log, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (p.index !== void 0) {
      let e = p.index;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: o + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: s.properties.index.type, parentSchema: s.properties.index, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let t = { instancePath: o + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: s.properties.index, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (p.type !== void 0) {
      let e = p.type;
      if (typeof e != "string") {
        let t = { instancePath: o + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.type.type, parentSchema: s.properties.type, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (p.occurredAt !== void 0) {
      let e = p.occurredAt;
      if (typeof e != "string") {
        let t = { instancePath: o + "/occurredAt", schemaPath: "#/properties/occurredAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.occurredAt.type, parentSchema: s.properties.occurredAt, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (p.subject !== void 0) {
      let e = p.subject;
      if (typeof e != "string") {
        let t = { instancePath: o + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.subject.type, parentSchema: s.properties.subject, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (p.statement !== void 0) {
      let e = p.statement;
      if (!(e && typeof e == "object" && !Array.isArray(e))) {
        let t = { instancePath: o + "/statement", schemaPath: "#/properties/statement/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.statement.type, parentSchema: s.properties.statement, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
    if (p.notExcluded !== void 0) {
      let e = p.notExcluded;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let a = 0; a < t; a++) {
          let n = e[a];
          if (typeof n != "string") {
            let m = { instancePath: o + "/notExcluded/" + a, schemaPath: "#/properties/notExcluded/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.notExcluded.items.type, parentSchema: s.properties.notExcluded.items, data: n };
            r === null ? r = [m] : r.push(m), i++;
          }
        }
      } else {
        let t = { instancePath: o + "/notExcluded", schemaPath: "#/properties/notExcluded/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.notExcluded.type, parentSchema: s.properties.notExcluded, data: e };
        r === null ? r = [t] : r.push(t), i++;
      }
    }
  } else {
    let e = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.type, parentSchema: s, data: p };
    r === null ? r = [e] : r.push(e), i++;
  }
  return u.errors = r, i === 0;
}
export {
  u as isProofDocument
};
