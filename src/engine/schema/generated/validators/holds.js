// Generated from schemas/ by `npm run generate`. Do not edit.
var d = { type: "object", additionalProperties: !1, required: ["schema", "holds"], properties: { schema: { const: "agentgate/holds/v1" }, holds: { type: "array", items: { $ref: "#/definitions/HoldRow" } } }, definitions: { HoldId: { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, HoldState: { enum: ["pending", "approved", "rejected", "expired", "cancelled", "claimed", "executed"] }, EntryTime: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, HoldRow: { type: "object", additionalProperties: !1, required: ["id", "state", "attempt", "tool", "what", "agent", "principal", "approvals", "openedAt", "deadline", "leftSeconds"], properties: { id: { $ref: "#/definitions/HoldId" }, state: { $ref: "#/definitions/HoldState" }, attempt: { type: "integer", minimum: 1 }, tool: { type: ["string", "null"] }, what: { type: "string" }, agent: { type: ["string", "null"] }, principal: { type: ["string", "null"] }, approvals: { type: "object", additionalProperties: !1, required: ["have", "need", "groups"], properties: { have: { type: ["integer", "null"], minimum: 0 }, need: { type: "integer", minimum: 1 }, groups: { type: "array", items: { type: "object", additionalProperties: !1, required: ["have", "need"], properties: { have: { type: ["integer", "null"], minimum: 0 }, need: { type: "integer", minimum: 1 } } } } } }, openedAt: { $ref: "#/definitions/EntryTime" }, deadline: { type: ["string", "null"] }, leftSeconds: { type: ["integer", "null"], minimum: 0 } } } } }, t = { type: "object", additionalProperties: !1, required: ["id", "state", "attempt", "tool", "what", "agent", "principal", "approvals", "openedAt", "deadline", "leftSeconds"], properties: { id: { $ref: "#/definitions/HoldId" }, state: { $ref: "#/definitions/HoldState" }, attempt: { type: "integer", minimum: 1 }, tool: { type: ["string", "null"] }, what: { type: "string" }, agent: { type: ["string", "null"] }, principal: { type: ["string", "null"] }, approvals: { type: "object", additionalProperties: !1, required: ["have", "need", "groups"], properties: { have: { type: ["integer", "null"], minimum: 0 }, need: { type: "integer", minimum: 1 }, groups: { type: "array", items: { type: "object", additionalProperties: !1, required: ["have", "need"], properties: { have: { type: ["integer", "null"], minimum: 0 }, need: { type: "integer", minimum: 1 } } } } } }, openedAt: { $ref: "#/definitions/EntryTime" }, deadline: { type: ["string", "null"] }, leftSeconds: { type: ["integer", "null"], minimum: 0 } } }, k = Object.prototype.hasOwnProperty, g = { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, N = new RegExp("^ag-[a-z2-7]{10,52}$", "u");
function P(s, { instancePath: i = "", parentData: c, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (typeof s == "string") {
    if (!N.test(s)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^ag-[a-z2-7]{10,52}$" }, message: 'must match pattern "^ag-[a-z2-7]{10,52}$"', schema: "^ag-[a-z2-7]{10,52}$", parentSchema: g, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.type, parentSchema: g, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return P.errors = e, a === 0;
}
var v = { enum: ["pending", "approved", "rejected", "expired", "cancelled", "claimed", "executed"] };
function w(s, { instancePath: i = "", parentData: c, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (!(s === "pending" || s === "approved" || s === "rejected" || s === "expired" || s === "cancelled" || s === "claimed" || s === "executed")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: v.enum }, message: "must be equal to one of the allowed values", schema: v.enum, parentSchema: v, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return w.errors = e, a === 0;
}
var q = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, j = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
function S(s, { instancePath: i = "", parentData: c, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (typeof s == "string") {
    if (!j.test(s)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", parentSchema: q, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.type, parentSchema: q, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return S.errors = e, a === 0;
}
function b(s, { instancePath: i = "", parentData: c, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: t.required, parentSchema: t, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.state === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: t.required, parentSchema: t, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.attempt === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'", schema: t.required, parentSchema: t, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.tool === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: t.required, parentSchema: t, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.what === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'", schema: t.required, parentSchema: t, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.agent === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agent" }, message: "must have required property 'agent'", schema: t.required, parentSchema: t, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.principal === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "principal" }, message: "must have required property 'principal'", schema: t.required, parentSchema: t, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.approvals === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvals" }, message: "must have required property 'approvals'", schema: t.required, parentSchema: t, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.openedAt === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openedAt" }, message: "must have required property 'openedAt'", schema: t.required, parentSchema: t, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.deadline === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deadline" }, message: "must have required property 'deadline'", schema: t.required, parentSchema: t, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.leftSeconds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "leftSeconds" }, message: "must have required property 'leftSeconds'", schema: t.required, parentSchema: t, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s)
      if (!k.call(t.properties, r)) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: t, data: s };
        e === null ? e = [p] : e.push(p), a++;
      }
    if (s.id !== void 0 && (P(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: h }) || (e = f(e, P.errors), a = e.length)), s.state !== void 0 && (w(s.state, { instancePath: i + "/state", parentData: s, parentDataProperty: "state", rootData: h }) || (e = f(e, w.errors), a = e.length)), s.attempt !== void 0) {
      let r = s.attempt;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let p = { instancePath: i + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.attempt.type, parentSchema: t.properties.attempt, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let p = { instancePath: i + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: t.properties.attempt, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.tool !== void 0) {
      let r = s.tool;
      if (typeof r != "string" && r !== null) {
        let p = { instancePath: i + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: t.properties.tool.type }, message: "must be string,null", schema: t.properties.tool.type, parentSchema: t.properties.tool, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.what !== void 0) {
      let r = s.what;
      if (typeof r != "string") {
        let p = { instancePath: i + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.what.type, parentSchema: t.properties.what, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.agent !== void 0) {
      let r = s.agent;
      if (typeof r != "string" && r !== null) {
        let p = { instancePath: i + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: t.properties.agent.type }, message: "must be string,null", schema: t.properties.agent.type, parentSchema: t.properties.agent, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.principal !== void 0) {
      let r = s.principal;
      if (typeof r != "string" && r !== null) {
        let p = { instancePath: i + "/principal", schemaPath: "#/properties/principal/type", keyword: "type", params: { type: t.properties.principal.type }, message: "must be string,null", schema: t.properties.principal.type, parentSchema: t.properties.principal, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.approvals !== void 0) {
      let r = s.approvals;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.have === void 0) {
          let p = { instancePath: i + "/approvals", schemaPath: "#/properties/approvals/required", keyword: "required", params: { missingProperty: "have" }, message: "must have required property 'have'", schema: t.properties.approvals.required, parentSchema: t.properties.approvals, data: r };
          e === null ? e = [p] : e.push(p), a++;
        }
        if (r.need === void 0) {
          let p = { instancePath: i + "/approvals", schemaPath: "#/properties/approvals/required", keyword: "required", params: { missingProperty: "need" }, message: "must have required property 'need'", schema: t.properties.approvals.required, parentSchema: t.properties.approvals, data: r };
          e === null ? e = [p] : e.push(p), a++;
        }
        if (r.groups === void 0) {
          let p = { instancePath: i + "/approvals", schemaPath: "#/properties/approvals/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'", schema: t.properties.approvals.required, parentSchema: t.properties.approvals, data: r };
          e === null ? e = [p] : e.push(p), a++;
        }
        for (let p in r)
          if (!(p === "have" || p === "need" || p === "groups")) {
            let n = { instancePath: i + "/approvals", schemaPath: "#/properties/approvals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: t.properties.approvals, data: r };
            e === null ? e = [n] : e.push(n), a++;
          }
        if (r.have !== void 0) {
          let p = r.have;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)) && p !== null) {
            let n = { instancePath: i + "/approvals/have", schemaPath: "#/properties/approvals/properties/have/type", keyword: "type", params: { type: t.properties.approvals.properties.have.type }, message: "must be integer,null", schema: t.properties.approvals.properties.have.type, parentSchema: t.properties.approvals.properties.have, data: p };
            e === null ? e = [n] : e.push(n), a++;
          }
          if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
            let n = { instancePath: i + "/approvals/have", schemaPath: "#/properties/approvals/properties/have/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.approvals.properties.have, data: p };
            e === null ? e = [n] : e.push(n), a++;
          }
        }
        if (r.need !== void 0) {
          let p = r.need;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let n = { instancePath: i + "/approvals/need", schemaPath: "#/properties/approvals/properties/need/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.approvals.properties.need.type, parentSchema: t.properties.approvals.properties.need, data: p };
            e === null ? e = [n] : e.push(n), a++;
          }
          if (typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) {
            let n = { instancePath: i + "/approvals/need", schemaPath: "#/properties/approvals/properties/need/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: t.properties.approvals.properties.need, data: p };
            e === null ? e = [n] : e.push(n), a++;
          }
        }
        if (r.groups !== void 0) {
          let p = r.groups;
          if (Array.isArray(p)) {
            let n = p.length;
            for (let u = 0; u < n; u++) {
              let m = p[u];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.have === void 0) {
                  let o = { instancePath: i + "/approvals/groups/" + u, schemaPath: "#/properties/approvals/properties/groups/items/required", keyword: "required", params: { missingProperty: "have" }, message: "must have required property 'have'", schema: t.properties.approvals.properties.groups.items.required, parentSchema: t.properties.approvals.properties.groups.items, data: m };
                  e === null ? e = [o] : e.push(o), a++;
                }
                if (m.need === void 0) {
                  let o = { instancePath: i + "/approvals/groups/" + u, schemaPath: "#/properties/approvals/properties/groups/items/required", keyword: "required", params: { missingProperty: "need" }, message: "must have required property 'need'", schema: t.properties.approvals.properties.groups.items.required, parentSchema: t.properties.approvals.properties.groups.items, data: m };
                  e === null ? e = [o] : e.push(o), a++;
                }
                for (let o in m)
                  if (!(o === "have" || o === "need")) {
                    let l = { instancePath: i + "/approvals/groups/" + u, schemaPath: "#/properties/approvals/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: t.properties.approvals.properties.groups.items, data: m };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                if (m.have !== void 0) {
                  let o = m.have;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)) && o !== null) {
                    let l = { instancePath: i + "/approvals/groups/" + u + "/have", schemaPath: "#/properties/approvals/properties/groups/items/properties/have/type", keyword: "type", params: { type: t.properties.approvals.properties.groups.items.properties.have.type }, message: "must be integer,null", schema: t.properties.approvals.properties.groups.items.properties.have.type, parentSchema: t.properties.approvals.properties.groups.items.properties.have, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                  if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
                    let l = { instancePath: i + "/approvals/groups/" + u + "/have", schemaPath: "#/properties/approvals/properties/groups/items/properties/have/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.approvals.properties.groups.items.properties.have, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
                if (m.need !== void 0) {
                  let o = m.need;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let l = { instancePath: i + "/approvals/groups/" + u + "/need", schemaPath: "#/properties/approvals/properties/groups/items/properties/need/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.approvals.properties.groups.items.properties.need.type, parentSchema: t.properties.approvals.properties.groups.items.properties.need, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                  if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
                    let l = { instancePath: i + "/approvals/groups/" + u + "/need", schemaPath: "#/properties/approvals/properties/groups/items/properties/need/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: t.properties.approvals.properties.groups.items.properties.need, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
              } else {
                let o = { instancePath: i + "/approvals/groups/" + u, schemaPath: "#/properties/approvals/properties/groups/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.approvals.properties.groups.items.type, parentSchema: t.properties.approvals.properties.groups.items, data: m };
                e === null ? e = [o] : e.push(o), a++;
              }
            }
          } else {
            let n = { instancePath: i + "/approvals/groups", schemaPath: "#/properties/approvals/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.approvals.properties.groups.type, parentSchema: t.properties.approvals.properties.groups, data: p };
            e === null ? e = [n] : e.push(n), a++;
          }
        }
      } else {
        let p = { instancePath: i + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.approvals.type, parentSchema: t.properties.approvals, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.openedAt !== void 0 && (S(s.openedAt, { instancePath: i + "/openedAt", parentData: s, parentDataProperty: "openedAt", rootData: h }) || (e = f(e, S.errors), a = e.length)), s.deadline !== void 0) {
      let r = s.deadline;
      if (typeof r != "string" && r !== null) {
        let p = { instancePath: i + "/deadline", schemaPath: "#/properties/deadline/type", keyword: "type", params: { type: t.properties.deadline.type }, message: "must be string,null", schema: t.properties.deadline.type, parentSchema: t.properties.deadline, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.leftSeconds !== void 0) {
      let r = s.leftSeconds;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && r !== null) {
        let p = { instancePath: i + "/leftSeconds", schemaPath: "#/properties/leftSeconds/type", keyword: "type", params: { type: t.properties.leftSeconds.type }, message: "must be integer,null", schema: t.properties.leftSeconds.type, parentSchema: t.properties.leftSeconds, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let p = { instancePath: i + "/leftSeconds", schemaPath: "#/properties/leftSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.leftSeconds, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.type, parentSchema: t, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return b.errors = e, a === 0;
}
function A(s, { instancePath: i = "", parentData: c, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: d.required, parentSchema: d, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.holds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holds" }, message: "must have required property 'holds'", schema: d.required, parentSchema: d, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s)
      if (!(r === "schema" || r === "holds")) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: d, data: s };
        e === null ? e = [p] : e.push(p), a++;
      }
    if (s.schema !== void 0) {
      let r = s.schema;
      if (r !== "agentgate/holds/v1") {
        let p = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/holds/v1" }, message: "must be equal to constant", schema: "agentgate/holds/v1", parentSchema: d.properties.schema, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.holds !== void 0) {
      let r = s.holds;
      if (Array.isArray(r)) {
        let p = r.length;
        for (let n = 0; n < p; n++)
          b(r[n], { instancePath: i + "/holds/" + n, parentData: r, parentDataProperty: n, rootData: h }) || (e = f(e, b.errors), a = e.length);
      } else {
        let p = { instancePath: i + "/holds", schemaPath: "#/properties/holds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.holds.type, parentSchema: d.properties.holds, data: r };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return A.errors = e, a === 0;
}
function f(s, i) {
  if (s === null) return [...i];
  for (let c of i) s.push(c);
  return s;
}
export {
  A as isHoldsDocument
};
