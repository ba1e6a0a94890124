// Generated from schemas/ by `npm run generate`. Do not edit.
var a = { type: "object", additionalProperties: !1, required: ["schema", "id", "state", "attempt", "action", "rules", "groups", "approvals", "requesters", "principal", "openedAt", "expiresAt", "validFor", "approvedAt", "claimedBy", "outcome", "digests", "policy", "log", "notBound", "assurance"], properties: { schema: { const: "agentgate/hold/v1" }, id: { $ref: "#/definitions/HoldId" }, state: { $ref: "#/definitions/HoldState" }, attempt: { type: "integer", minimum: 1 }, action: { type: ["object", "null"] }, rules: { type: "array", items: { $ref: "#/definitions/HoldRule" } }, groups: { type: "array", items: { $ref: "#/definitions/HoldGroup" } }, approvals: { type: "array", items: { $ref: "#/definitions/HoldApproval" } }, requesters: { type: "array", items: { type: "string" } }, principal: { type: ["string", "null"] }, openedAt: { $ref: "#/definitions/EntryTime" }, expiresAt: { $ref: "#/definitions/EntryTime" }, validFor: { type: "string" }, approvedAt: { type: ["string", "null"] }, claimedBy: { type: ["string", "null"] }, outcome: { enum: ["succeeded", "failed", "unknown", null] }, digests: { type: "object", additionalProperties: !1, required: ["action", "requirement", "match"], properties: { action: { $ref: "#/definitions/EntryDigest" }, requirement: { $ref: "#/definitions/EntryDigest" }, match: { type: "boolean" } } }, policy: { type: ["object", "null"], additionalProperties: !1, required: ["commit", "digest"], properties: { commit: { type: "string" }, digest: { $ref: "#/definitions/EntryDigest" } } }, log: { type: "object", additionalProperties: !1, required: ["index", "origin"], properties: { index: { type: "integer", minimum: 0 }, origin: { type: "string" } } }, notBound: { type: "array", items: { type: "string" } }, assurance: { enum: ["none", "self-attested", "separated", "remote"] } }, definitions: { HoldId: { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, HoldState: { enum: ["pending", "approved", "rejected", "expired", "cancelled", "claimed", "executed"] }, EntryDigest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, EntryTime: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, HoldRule: { type: "object", additionalProperties: !1, required: ["rule", "file", "line"], properties: { rule: { type: "string" }, reason: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 1 } } }, HoldGroup: { type: "object", additionalProperties: !1, required: ["owners", "count", "rule", "presence", "approvers"], properties: { owners: { type: "array", items: { type: "string" } }, count: { type: "integer", minimum: 1 }, rule: { type: "string" }, presence: { type: "boolean" }, approvers: { type: ["array", "null"], items: { type: "string" } } } }, HoldApproval: { type: "object", additionalProperties: !1, required: ["actor", "index", "expires", "presence"], properties: { actor: { type: "string" }, index: { type: "integer", minimum: 0 }, expires: { type: ["string", "null"] }, presence: { type: "boolean" } } } } }, j = Object.prototype.hasOwnProperty, P = { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, $ = new RegExp("^ag-[a-z2-7]{10,52}$", "u");
function k(s, { instancePath: i = "", parentData: h, parentDataProperty: f, rootData: l = s } = {}) {
  let r = null, p = 0;
  if (typeof s == "string") {
    if (!$.test(s)) {
      let e = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^ag-[a-z2-7]{10,52}$" }, message: 'must match pattern "^ag-[a-z2-7]{10,52}$"', schema: "^ag-[a-z2-7]{10,52}$", parentSchema: P, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.type, parentSchema: P, data: s };
    r === null ? r = [e] : r.push(e), p++;
  }
  return k.errors = r, p === 0;
}
var w = { enum: ["pending", "approved", "rejected", "expired", "cancelled", "claimed", "executed"] };
function S(s, { instancePath: i = "", parentData: h, parentDataProperty: f, rootData: l = s } = {}) {
  let r = null, p = 0;
  if (!(s === "pending" || s === "approved" || s === "rejected" || s === "expired" || s === "cancelled" || s === "claimed" || s === "executed")) {
    let e = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: w.enum }, message: "must be equal to one of the allowed values", schema: w.enum, parentSchema: w, data: s };
    r === null ? r = [e] : r.push(e), p++;
  }
  return S.errors = r, p === 0;
}
var u = { type: "object", additionalProperties: !1, required: ["rule", "file", "line"], properties: { rule: { type: "string" }, reason: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 1 } } };
function x(s, { instancePath: i = "", parentData: h, parentDataProperty: f, rootData: l = s } = {}) {
  let r = null, p = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.rule === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: u.required, parentSchema: u, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.file === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: u.required, parentSchema: u, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.line === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: u.required, parentSchema: u, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    for (let e in s)
      if (!(e === "rule" || e === "reason" || e === "file" || e === "line")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: u, data: s };
        r === null ? r = [t] : r.push(t), p++;
      }
    if (s.rule !== void 0) {
      let e = s.rule;
      if (typeof e != "string") {
        let t = { instancePath: i + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.rule.type, parentSchema: u.properties.rule, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.reason !== void 0) {
      let e = s.reason;
      if (typeof e != "string") {
        let t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.reason.type, parentSchema: u.properties.reason, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.file !== void 0) {
      let e = s.file;
      if (typeof e != "string") {
        let t = { instancePath: i + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.file.type, parentSchema: u.properties.file, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.line !== void 0) {
      let e = s.line;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: u.properties.line.type, parentSchema: u.properties.line, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let t = { instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: u.properties.line, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.type, parentSchema: u, data: s };
    r === null ? r = [e] : r.push(e), p++;
  }
  return x.errors = r, p === 0;
}
var n = { type: "object", additionalProperties: !1, required: ["owners", "count", "rule", "presence", "approvers"], properties: { owners: { type: "array", items: { type: "string" } }, count: { type: "integer", minimum: 1 }, rule: { type: "string" }, presence: { type: "boolean" }, approvers: { type: ["array", "null"], items: { type: "string" } } } };
function A(s, { instancePath: i = "", parentData: h, parentDataProperty: f, rootData: l = s } = {}) {
  let r = null, p = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.owners === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.count === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.rule === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.presence === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "presence" }, message: "must have required property 'presence'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.approvers === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvers" }, message: "must have required property 'approvers'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    for (let e in s)
      if (!(e === "owners" || e === "count" || e === "rule" || e === "presence" || e === "approvers")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: n, data: s };
        r === null ? r = [t] : r.push(t), p++;
      }
    if (s.owners !== void 0) {
      let e = s.owners;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let o = 0; o < t; o++) {
          let c = e[o];
          if (typeof c != "string") {
            let d = { instancePath: i + "/owners/" + o, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.owners.items.type, parentSchema: n.properties.owners.items, data: c };
            r === null ? r = [d] : r.push(d), p++;
          }
        }
      } else {
        let t = { instancePath: i + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.owners.type, parentSchema: n.properties.owners, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.count !== void 0) {
      let e = s.count;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: i + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: n.properties.count.type, parentSchema: n.properties.count, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let t = { instancePath: i + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: n.properties.count, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.rule !== void 0) {
      let e = s.rule;
      if (typeof e != "string") {
        let t = { instancePath: i + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.rule.type, parentSchema: n.properties.rule, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.presence !== void 0) {
      let e = s.presence;
      if (typeof e != "boolean") {
        let t = { instancePath: i + "/presence", schemaPath: "#/properties/presence/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: n.properties.presence.type, parentSchema: n.properties.presence, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.approvers !== void 0) {
      let e = s.approvers;
      if (!Array.isArray(e) && e !== null) {
        let t = { instancePath: i + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: n.properties.approvers.type }, message: "must be array,null", schema: n.properties.approvers.type, parentSchema: n.properties.approvers, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
      if (Array.isArray(e)) {
        let t = e.length;
        for (let o = 0; o < t; o++) {
          let c = e[o];
          if (typeof c != "string") {
            let d = { instancePath: i + "/approvers/" + o, schemaPath: "#/properties/approvers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.approvers.items.type, parentSchema: n.properties.approvers.items, data: c };
            r === null ? r = [d] : r.push(d), p++;
          }
        }
      }
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.type, parentSchema: n, data: s };
    r === null ? r = [e] : r.push(e), p++;
  }
  return A.errors = r, p === 0;
}
var m = { type: "object", additionalProperties: !1, required: ["actor", "index", "expires", "presence"], properties: { actor: { type: "string" }, index: { type: "integer", minimum: 0 }, expires: { type: ["string", "null"] }, presence: { type: "boolean" } } };
function D(s, { instancePath: i = "", parentData: h, parentDataProperty: f, rootData: l = s } = {}) {
  let r = null, p = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.actor === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'", schema: m.required, parentSchema: m, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.index === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: m.required, parentSchema: m, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.expires === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: m.required, parentSchema: m, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.presence === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "presence" }, message: "must have required property 'presence'", schema: m.required, parentSchema: m, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    for (let e in s)
      if (!(e === "actor" || e === "index" || e === "expires" || e === "presence")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: s };
        r === null ? r = [t] : r.push(t), p++;
      }
    if (s.actor !== void 0) {
      let e = s.actor;
      if (typeof e != "string") {
        let t = { instancePath: i + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.actor.type, parentSchema: m.properties.actor, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.index !== void 0) {
      let e = s.index;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: i + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: m.properties.index.type, parentSchema: m.properties.index, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let t = { instancePath: i + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m.properties.index, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.expires !== void 0) {
      let e = s.expires;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: i + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: m.properties.expires.type }, message: "must be string,null", schema: m.properties.expires.type, parentSchema: m.properties.expires, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.presence !== void 0) {
      let e = s.presence;
      if (typeof e != "boolean") {
        let t = { instancePath: i + "/presence", schemaPath: "#/properties/presence/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: m.properties.presence.type, parentSchema: m.properties.presence, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: s };
    r === null ? r = [e] : r.push(e), p++;
  }
  return D.errors = r, p === 0;
}
var v = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, B = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
function q(s, { instancePath: i = "", parentData: h, parentDataProperty: f, rootData: l = s } = {}) {
  let r = null, p = 0;
  if (typeof s == "string") {
    if (!B.test(s)) {
      let e = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", parentSchema: v, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.type, parentSchema: v, data: s };
    r === null ? r = [e] : r.push(e), p++;
  }
  return q.errors = r, p === 0;
}
var b = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, N = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function g(s, { instancePath: i = "", parentData: h, parentDataProperty: f, rootData: l = s } = {}) {
  let r = null, p = 0;
  if (typeof s == "string") {
    if (!N.test(s)) {
      let e = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: b, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.type, parentSchema: b, data: s };
    r === null ? r = [e] : r.push(e), p++;
  }
  return g.errors = r, p === 0;
}
function F(s, { instancePath: i = "", parentData: h, parentDataProperty: f, rootData: l = s } = {}) {
  let r = null, p = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.id === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.state === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.attempt === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.action === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.rules === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.groups === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.approvals === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvals" }, message: "must have required property 'approvals'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.requesters === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requesters" }, message: "must have required property 'requesters'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.principal === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "principal" }, message: "must have required property 'principal'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.openedAt === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openedAt" }, message: "must have required property 'openedAt'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.expiresAt === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expiresAt" }, message: "must have required property 'expiresAt'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.validFor === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFor" }, message: "must have required property 'validFor'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.approvedAt === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvedAt" }, message: "must have required property 'approvedAt'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.claimedBy === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claimedBy" }, message: "must have required property 'claimedBy'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.outcome === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.digests === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digests" }, message: "must have required property 'digests'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.policy === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.log === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "log" }, message: "must have required property 'log'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.notBound === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notBound" }, message: "must have required property 'notBound'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    if (s.assurance === void 0) {
      let e = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assurance" }, message: "must have required property 'assurance'", schema: a.required, parentSchema: a, data: s };
      r === null ? r = [e] : r.push(e), p++;
    }
    for (let e in s)
      if (!j.call(a.properties, e)) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: a, data: s };
        r === null ? r = [t] : r.push(t), p++;
      }
    if (s.schema !== void 0) {
      let e = s.schema;
      if (e !== "agentgate/hold/v1") {
        let t = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/hold/v1" }, message: "must be equal to constant", schema: "agentgate/hold/v1", parentSchema: a.properties.schema, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.id !== void 0 && (k(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: l }) || (r = y(r, k.errors), p = r.length)), s.state !== void 0 && (S(s.state, { instancePath: i + "/state", parentData: s, parentDataProperty: "state", rootData: l }) || (r = y(r, S.errors), p = r.length)), s.attempt !== void 0) {
      let e = s.attempt;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: i + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: a.properties.attempt.type, parentSchema: a.properties.attempt, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let t = { instancePath: i + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: a.properties.attempt, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.action !== void 0) {
      let e = s.action;
      if (!(e && typeof e == "object" && !Array.isArray(e)) && e !== null) {
        let t = { instancePath: i + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: a.properties.action.type }, message: "must be object,null", schema: a.properties.action.type, parentSchema: a.properties.action, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.rules !== void 0) {
      let e = s.rules;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let o = 0; o < t; o++)
          x(e[o], { instancePath: i + "/rules/" + o, parentData: e, parentDataProperty: o, rootData: l }) || (r = y(r, x.errors), p = r.length);
      } else {
        let t = { instancePath: i + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: a.properties.rules.type, parentSchema: a.properties.rules, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.groups !== void 0) {
      let e = s.groups;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let o = 0; o < t; o++)
          A(e[o], { instancePath: i + "/groups/" + o, parentData: e, parentDataProperty: o, rootData: l }) || (r = y(r, A.errors), p = r.length);
      } else {
        let t = { instancePath: i + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: a.properties.groups.type, parentSchema: a.properties.groups, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.approvals !== void 0) {
      let e = s.approvals;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let o = 0; o < t; o++)
          D(e[o], { instancePath: i + "/approvals/" + o, parentData: e, parentDataProperty: o, rootData: l }) || (r = y(r, D.errors), p = r.length);
      } else {
        let t = { instancePath: i + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: a.properties.approvals.type, parentSchema: a.properties.approvals, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.requesters !== void 0) {
      let e = s.requesters;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let o = 0; o < t; o++) {
          let c = e[o];
          if (typeof c != "string") {
            let d = { instancePath: i + "/requesters/" + o, schemaPath: "#/properties/requesters/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.requesters.items.type, parentSchema: a.properties.requesters.items, data: c };
            r === null ? r = [d] : r.push(d), p++;
          }
        }
      } else {
        let t = { instancePath: i + "/requesters", schemaPath: "#/properties/requesters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: a.properties.requesters.type, parentSchema: a.properties.requesters, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.principal !== void 0) {
      let e = s.principal;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: i + "/principal", schemaPath: "#/properties/principal/type", keyword: "type", params: { type: a.properties.principal.type }, message: "must be string,null", schema: a.properties.principal.type, parentSchema: a.properties.principal, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.openedAt !== void 0 && (q(s.openedAt, { instancePath: i + "/openedAt", parentData: s, parentDataProperty: "openedAt", rootData: l }) || (r = y(r, q.errors), p = r.length)), s.expiresAt !== void 0 && (q(s.expiresAt, { instancePath: i + "/expiresAt", parentData: s, parentDataProperty: "expiresAt", rootData: l }) || (r = y(r, q.errors), p = r.length)), s.validFor !== void 0) {
      let e = s.validFor;
      if (typeof e != "string") {
        let t = { instancePath: i + "/validFor", schemaPath: "#/properties/validFor/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.validFor.type, parentSchema: a.properties.validFor, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.approvedAt !== void 0) {
      let e = s.approvedAt;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: i + "/approvedAt", schemaPath: "#/properties/approvedAt/type", keyword: "type", params: { type: a.properties.approvedAt.type }, message: "must be string,null", schema: a.properties.approvedAt.type, parentSchema: a.properties.approvedAt, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.claimedBy !== void 0) {
      let e = s.claimedBy;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: i + "/claimedBy", schemaPath: "#/properties/claimedBy/type", keyword: "type", params: { type: a.properties.claimedBy.type }, message: "must be string,null", schema: a.properties.claimedBy.type, parentSchema: a.properties.claimedBy, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.outcome !== void 0) {
      let e = s.outcome;
      if (!(e === "succeeded" || e === "failed" || e === "unknown" || e === null)) {
        let t = { instancePath: i + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: a.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: a.properties.outcome.enum, parentSchema: a.properties.outcome, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.digests !== void 0) {
      let e = s.digests;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.action === void 0) {
          let t = { instancePath: i + "/digests", schemaPath: "#/properties/digests/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'", schema: a.properties.digests.required, parentSchema: a.properties.digests, data: e };
          r === null ? r = [t] : r.push(t), p++;
        }
        if (e.requirement === void 0) {
          let t = { instancePath: i + "/digests", schemaPath: "#/properties/digests/required", keyword: "required", params: { missingProperty: "requirement" }, message: "must have required property 'requirement'", schema: a.properties.digests.required, parentSchema: a.properties.digests, data: e };
          r === null ? r = [t] : r.push(t), p++;
        }
        if (e.match === void 0) {
          let t = { instancePath: i + "/digests", schemaPath: "#/properties/digests/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: a.properties.digests.required, parentSchema: a.properties.digests, data: e };
          r === null ? r = [t] : r.push(t), p++;
        }
        for (let t in e)
          if (!(t === "action" || t === "requirement" || t === "match")) {
            let o = { instancePath: i + "/digests", schemaPath: "#/properties/digests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: a.properties.digests, data: e };
            r === null ? r = [o] : r.push(o), p++;
          }
        if (e.action !== void 0 && (g(e.action, { instancePath: i + "/digests/action", parentData: e, parentDataProperty: "action", rootData: l }) || (r = y(r, g.errors), p = r.length)), e.requirement !== void 0 && (g(e.requirement, { instancePath: i + "/digests/requirement", parentData: e, parentDataProperty: "requirement", rootData: l }) || (r = y(r, g.errors), p = r.length)), e.match !== void 0) {
          let t = e.match;
          if (typeof t != "boolean") {
            let o = { instancePath: i + "/digests/match", schemaPath: "#/properties/digests/properties/match/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: a.properties.digests.properties.match.type, parentSchema: a.properties.digests.properties.match, data: t };
            r === null ? r = [o] : r.push(o), p++;
          }
        }
      } else {
        let t = { instancePath: i + "/digests", schemaPath: "#/properties/digests/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.properties.digests.type, parentSchema: a.properties.digests, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.policy !== void 0) {
      let e = s.policy;
      if (!(e && typeof e == "object" && !Array.isArray(e)) && e !== null) {
        let t = { instancePath: i + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: a.properties.policy.type }, message: "must be object,null", schema: a.properties.policy.type, parentSchema: a.properties.policy, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.commit === void 0) {
          let t = { instancePath: i + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: a.properties.policy.required, parentSchema: a.properties.policy, data: e };
          r === null ? r = [t] : r.push(t), p++;
        }
        if (e.digest === void 0) {
          let t = { instancePath: i + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: a.properties.policy.required, parentSchema: a.properties.policy, data: e };
          r === null ? r = [t] : r.push(t), p++;
        }
        for (let t in e)
          if (!(t === "commit" || t === "digest")) {
            let o = { instancePath: i + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: a.properties.policy, data: e };
            r === null ? r = [o] : r.push(o), p++;
          }
        if (e.commit !== void 0) {
          let t = e.commit;
          if (typeof t != "string") {
            let o = { instancePath: i + "/policy/commit", schemaPath: "#/properties/policy/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.policy.properties.commit.type, parentSchema: a.properties.policy.properties.commit, data: t };
            r === null ? r = [o] : r.push(o), p++;
          }
        }
        e.digest !== void 0 && (g(e.digest, { instancePath: i + "/policy/digest", parentData: e, parentDataProperty: "digest", rootData: l }) || (r = y(r, g.errors), p = r.length));
      }
    }
    if (s.log !== void 0) {
      let e = s.log;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.index === void 0) {
          let t = { instancePath: i + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: a.properties.log.required, parentSchema: a.properties.log, data: e };
          r === null ? r = [t] : r.push(t), p++;
        }
        if (e.origin === void 0) {
          let t = { instancePath: i + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: a.properties.log.required, parentSchema: a.properties.log, data: e };
          r === null ? r = [t] : r.push(t), p++;
        }
        for (let t in e)
          if (!(t === "index" || t === "origin")) {
            let o = { instancePath: i + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: a.properties.log, data: e };
            r === null ? r = [o] : r.push(o), p++;
          }
        if (e.index !== void 0) {
          let t = e.index;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let o = { instancePath: i + "/log/index", schemaPath: "#/properties/log/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: a.properties.log.properties.index.type, parentSchema: a.properties.log.properties.index, data: t };
            r === null ? r = [o] : r.push(o), p++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let o = { instancePath: i + "/log/index", schemaPath: "#/properties/log/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: a.properties.log.properties.index, data: t };
            r === null ? r = [o] : r.push(o), p++;
          }
        }
        if (e.origin !== void 0) {
          let t = e.origin;
          if (typeof t != "string") {
            let o = { instancePath: i + "/log/origin", schemaPath: "#/properties/log/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.log.properties.origin.type, parentSchema: a.properties.log.properties.origin, data: t };
            r === null ? r = [o] : r.push(o), p++;
          }
        }
      } else {
        let t = { instancePath: i + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.properties.log.type, parentSchema: a.properties.log, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.notBound !== void 0) {
      let e = s.notBound;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let o = 0; o < t; o++) {
          let c = e[o];
          if (typeof c != "string") {
            let d = { instancePath: i + "/notBound/" + o, schemaPath: "#/properties/notBound/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.notBound.items.type, parentSchema: a.properties.notBound.items, data: c };
            r === null ? r = [d] : r.push(d), p++;
          }
        }
      } else {
        let t = { instancePath: i + "/notBound", schemaPath: "#/properties/notBound/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: a.properties.notBound.type, parentSchema: a.properties.notBound, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
    if (s.assurance !== void 0) {
      let e = s.assurance;
      if (!(e === "none" || e === "self-attested" || e === "separated" || e === "remote")) {
        let t = { instancePath: i + "/assurance", schemaPath: "#/properties/assurance/enum", keyword: "enum", params: { allowedValues: a.properties.assurance.enum }, message: "must be equal to one of the allowed values", schema: a.properties.assurance.enum, parentSchema: a.properties.assurance, data: e };
        r === null ? r = [t] : r.push(t), p++;
      }
    }
  } else {
    let e = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.type, parentSchema: a, data: s };
    r === null ? r = [e] : r.push(e), p++;
  }
  return F.errors = r, p === 0;
}
function y(s, i) {
  if (s === null) return [...i];
  for (let h of i) s.push(h);
  return s;
}
export {
  F as isHoldDocument
};
