// Generated from schemas/ by `npm run generate`. Do not edit.
var o = { type: "object", additionalProperties: !1, required: ["schema", "holds"], properties: { schema: { const: "agentgate/holds/v1" }, holds: { type: "array", items: { $ref: "#/definitions/HoldRow" } } }, definitions: { HoldId: { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, HoldState: { enum: ["pending", "approved", "rejected", "expired", "cancelled", "claimed", "executed"] }, EntryTime: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, HoldRow: { type: "object", additionalProperties: !1, required: ["id", "state", "attempt", "tool", "what", "agent", "principal", "approvals", "openedAt", "deadline", "leftSeconds"], properties: { id: { $ref: "#/definitions/HoldId" }, state: { $ref: "#/definitions/HoldState" }, attempt: { type: "integer", minimum: 1 }, tool: { type: ["string", "null"] }, what: { type: "string" }, agent: { type: ["string", "null"] }, principal: { type: ["string", "null"] }, approvals: { type: "object", additionalProperties: !1, required: ["have", "need"], properties: { have: { type: ["integer", "null"], minimum: 0 }, need: { type: "integer", minimum: 1 } } }, openedAt: { $ref: "#/definitions/EntryTime" }, deadline: { type: ["string", "null"] }, leftSeconds: { type: ["integer", "null"], minimum: 0 } } } } }, p = { type: "object", additionalProperties: !1, required: ["id", "state", "attempt", "tool", "what", "agent", "principal", "approvals", "openedAt", "deadline", "leftSeconds"], properties: { id: { $ref: "#/definitions/HoldId" }, state: { $ref: "#/definitions/HoldState" }, attempt: { type: "integer", minimum: 1 }, tool: { type: ["string", "null"] }, what: { type: "string" }, agent: { type: ["string", "null"] }, principal: { type: ["string", "null"] }, approvals: { type: "object", additionalProperties: !1, required: ["have", "need"], properties: { have: { type: ["integer", "null"], minimum: 0 }, need: { type: "integer", minimum: 1 } } }, openedAt: { $ref: "#/definitions/EntryTime" }, deadline: { type: ["string", "null"] }, leftSeconds: { type: ["integer", "null"], minimum: 0 } } }, P = Object.prototype.hasOwnProperty, h = { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, w = new RegExp("^ag-[a-z2-7]{10,52}$", "u");
function f(t, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: l = t } = {}) {
  let e = null, a = 0;
  if (typeof t == "string") {
    if (!w.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^ag-[a-z2-7]{10,52}$" }, message: 'must match pattern "^ag-[a-z2-7]{10,52}$"', schema: "^ag-[a-z2-7]{10,52}$", parentSchema: h, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.type, parentSchema: h, data: t };
    e === null ? e = [r] : e.push(r), a++;
  }
  return f.errors = e, a === 0;
}
var c = { enum: ["pending", "approved", "rejected", "expired", "cancelled", "claimed", "executed"] };
function g(t, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: l = t } = {}) {
  let e = null, a = 0;
  if (!(t === "pending" || t === "approved" || t === "rejected" || t === "expired" || t === "cancelled" || t === "claimed" || t === "executed")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: c.enum }, message: "must be equal to one of the allowed values", schema: c.enum, parentSchema: c, data: t };
    e === null ? e = [r] : e.push(r), a++;
  }
  return g.errors = e, a === 0;
}
var y = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, S = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
function v(t, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: l = t } = {}) {
  let e = null, a = 0;
  if (typeof t == "string") {
    if (!S.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", parentSchema: y, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.type, parentSchema: y, data: t };
    e === null ? e = [r] : e.push(r), a++;
  }
  return v.errors = e, a === 0;
}
function q(t, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: l = t } = {}) {
  let e = null, a = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: p.required, parentSchema: p, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.state === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: p.required, parentSchema: p, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.attempt === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'", schema: p.required, parentSchema: p, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.tool === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: p.required, parentSchema: p, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.what === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'", schema: p.required, parentSchema: p, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.agent === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agent" }, message: "must have required property 'agent'", schema: p.required, parentSchema: p, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.principal === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "principal" }, message: "must have required property 'principal'", schema: p.required, parentSchema: p, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.approvals === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvals" }, message: "must have required property 'approvals'", schema: p.required, parentSchema: p, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.openedAt === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openedAt" }, message: "must have required property 'openedAt'", schema: p.required, parentSchema: p, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.deadline === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deadline" }, message: "must have required property 'deadline'", schema: p.required, parentSchema: p, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.leftSeconds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "leftSeconds" }, message: "must have required property 'leftSeconds'", schema: p.required, parentSchema: p, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in t)
      if (!P.call(p.properties, r)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: p, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    if (t.id !== void 0 && (f(t.id, { instancePath: i + "/id", parentData: t, parentDataProperty: "id", rootData: l }) || (e = d(e, f.errors), a = e.length)), t.state !== void 0 && (g(t.state, { instancePath: i + "/state", parentData: t, parentDataProperty: "state", rootData: l }) || (e = d(e, g.errors), a = e.length)), t.attempt !== void 0) {
      let r = t.attempt;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: i + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.attempt.type, parentSchema: p.properties.attempt, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: i + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: p.properties.attempt, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (t.tool !== void 0) {
      let r = t.tool;
      if (typeof r != "string" && r !== null) {
        let s = { instancePath: i + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: p.properties.tool.type }, message: "must be string,null", schema: p.properties.tool.type, parentSchema: p.properties.tool, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (t.what !== void 0) {
      let r = t.what;
      if (typeof r != "string") {
        let s = { instancePath: i + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.what.type, parentSchema: p.properties.what, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (t.agent !== void 0) {
      let r = t.agent;
      if (typeof r != "string" && r !== null) {
        let s = { instancePath: i + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: p.properties.agent.type }, message: "must be string,null", schema: p.properties.agent.type, parentSchema: p.properties.agent, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (t.principal !== void 0) {
      let r = t.principal;
      if (typeof r != "string" && r !== null) {
        let s = { instancePath: i + "/principal", schemaPath: "#/properties/principal/type", keyword: "type", params: { type: p.properties.principal.type }, message: "must be string,null", schema: p.properties.principal.type, parentSchema: p.properties.principal, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (t.approvals !== void 0) {
      let r = t.approvals;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.have === void 0) {
          let s = { instancePath: i + "/approvals", schemaPath: "#/properties/approvals/required", keyword: "required", params: { missingProperty: "have" }, message: "must have required property 'have'", schema: p.properties.approvals.required, parentSchema: p.properties.approvals, data: r };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (r.need === void 0) {
          let s = { instancePath: i + "/approvals", schemaPath: "#/properties/approvals/required", keyword: "required", params: { missingProperty: "need" }, message: "must have required property 'need'", schema: p.properties.approvals.required, parentSchema: p.properties.approvals, data: r };
          e === null ? e = [s] : e.push(s), a++;
        }
        for (let s in r)
          if (!(s === "have" || s === "need")) {
            let n = { instancePath: i + "/approvals", schemaPath: "#/properties/approvals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: p.properties.approvals, data: r };
            e === null ? e = [n] : e.push(n), a++;
          }
        if (r.have !== void 0) {
          let s = r.have;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)) && s !== null) {
            let n = { instancePath: i + "/approvals/have", schemaPath: "#/properties/approvals/properties/have/type", keyword: "type", params: { type: p.properties.approvals.properties.have.type }, message: "must be integer,null", schema: p.properties.approvals.properties.have.type, parentSchema: p.properties.approvals.properties.have, data: s };
            e === null ? e = [n] : e.push(n), a++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let n = { instancePath: i + "/approvals/have", schemaPath: "#/properties/approvals/properties/have/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.approvals.properties.have, data: s };
            e === null ? e = [n] : e.push(n), a++;
          }
        }
        if (r.need !== void 0) {
          let s = r.need;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let n = { instancePath: i + "/approvals/need", schemaPath: "#/properties/approvals/properties/need/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.approvals.properties.need.type, parentSchema: p.properties.approvals.properties.need, data: s };
            e === null ? e = [n] : e.push(n), a++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            let n = { instancePath: i + "/approvals/need", schemaPath: "#/properties/approvals/properties/need/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: p.properties.approvals.properties.need, data: s };
            e === null ? e = [n] : e.push(n), a++;
          }
        }
      } else {
        let s = { instancePath: i + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: p.properties.approvals.type, parentSchema: p.properties.approvals, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (t.openedAt !== void 0 && (v(t.openedAt, { instancePath: i + "/openedAt", parentData: t, parentDataProperty: "openedAt", rootData: l }) || (e = d(e, v.errors), a = e.length)), t.deadline !== void 0) {
      let r = t.deadline;
      if (typeof r != "string" && r !== null) {
        let s = { instancePath: i + "/deadline", schemaPath: "#/properties/deadline/type", keyword: "type", params: { type: p.properties.deadline.type }, message: "must be string,null", schema: p.properties.deadline.type, parentSchema: p.properties.deadline, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (t.leftSeconds !== void 0) {
      let r = t.leftSeconds;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && r !== null) {
        let s = { instancePath: i + "/leftSeconds", schemaPath: "#/properties/leftSeconds/type", keyword: "type", params: { type: p.properties.leftSeconds.type }, message: "must be integer,null", schema: p.properties.leftSeconds.type, parentSchema: p.properties.leftSeconds, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let s = { instancePath: i + "/leftSeconds", schemaPath: "#/properties/leftSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.leftSeconds, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: p.type, parentSchema: p, data: t };
    e === null ? e = [r] : e.push(r), a++;
  }
  return q.errors = e, a === 0;
}
function b(t, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: l = t } = {}) {
  let e = null, a = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.schema === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.holds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holds" }, message: "must have required property 'holds'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in t)
      if (!(r === "schema" || r === "holds")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: o, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    if (t.schema !== void 0) {
      let r = t.schema;
      if (r !== "agentgate/holds/v1") {
        let s = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/holds/v1" }, message: "must be equal to constant", schema: "agentgate/holds/v1", parentSchema: o.properties.schema, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (t.holds !== void 0) {
      let r = t.holds;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let n = 0; n < s; n++)
          q(r[n], { instancePath: i + "/holds/" + n, parentData: r, parentDataProperty: n, rootData: l }) || (e = d(e, q.errors), a = e.length);
      } else {
        let s = { instancePath: i + "/holds", schemaPath: "#/properties/holds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.holds.type, parentSchema: o.properties.holds, data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.type, parentSchema: o, data: t };
    e === null ? e = [r] : e.push(r), a++;
  }
  return b.errors = e, a === 0;
}
function d(t, i) {
  if (t === null) return [...i];
  for (let m of i) t.push(m);
  return t;
}
export {
  b as isHoldsDocument
};
