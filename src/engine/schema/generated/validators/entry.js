// Generated from schemas/ by `npm run generate`. Do not edit.
var W = (t, n) => () => {
  try {
    return n || t((n = { exports: {} }).exports, n), n.exports;
  } catch (b) {
    throw n = 0, b;
  }
};

var K = W((C) => {
  "use strict";
  Object.defineProperty(C, "__esModule", { value: !0 });
  function J(t) {
    let n = t.length, b = 0, f = 0, o;
    for (; f < n; )
      b++, o = t.charCodeAt(f++), o >= 55296 && o <= 56319 && f < n && (o = t.charCodeAt(f), (o & 64512) === 56320 && f++);
    return b;
  }
  C.default = J;
  J.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var l = { type: "object", additionalProperties: !1, required: ["_type", "subject", "predicateType", "predicate"], properties: { _type: { const: "https://in-toto.io/Statement/v1" }, subject: { type: "array", minItems: 1, maxItems: 1, items: { type: "object", additionalProperties: !1, required: ["name", "digest"], properties: { name: { enum: ["action", "journal", "key"] }, digest: { type: "object", additionalProperties: !1, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } } }, predicateType: { const: "https://agentgate.dev/event/v1" }, predicate: { $ref: "#/definitions/EntryPredicate" } }, definitions: { EntryType: { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] }, EntryDigest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, EntryTime: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, HoldId: { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, EntryPredicate: { type: "object", additionalProperties: !1, required: ["type", "occurredAt", "requestId", "engine", "mode", "actor", "log"], properties: { type: { $ref: "#/definitions/EntryType" }, occurredAt: { $ref: "#/definitions/EntryTime" }, requestId: { type: "string", pattern: "^[A-Za-z0-9._:-]{8,128}$" }, hold: { $ref: "#/definitions/EntryHold" }, action: { type: "object" }, decision: { enum: ["allow", "deny", "hold"] }, policy: { $ref: "#/definitions/EntryPolicy" }, engine: { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { type: "string", minLength: 1 } } }, mode: { enum: ["enforce", "observe"] }, actor: { $ref: "#/definitions/EntryActor" }, reason: { type: "string", minLength: 1, maxLength: 4096 }, claim: { type: "object", additionalProperties: !1, properties: { secretHash: { $ref: "#/definitions/EntryDigest" }, secret: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, outcome: { $ref: "#/definitions/EntryOutcome" }, summary: { $ref: "#/definitions/EntrySummary" }, rotation: { $ref: "#/definitions/EntryRotation" }, log: { $ref: "#/definitions/EntryLog" } } }, EntryHold: { type: "object", additionalProperties: !1, required: ["id", "attempt"], properties: { id: { $ref: "#/definitions/HoldId" }, attempt: { type: "integer", minimum: 1 }, expiresAt: { $ref: "#/definitions/EntryTime" }, validForSeconds: { type: "integer", minimum: 1 }, groups: { type: "array", minItems: 1, items: { $ref: "#/definitions/EntryGroup" } }, requesters: { type: "array", items: { type: "string", minLength: 1 } }, body: { $ref: "#/definitions/EntryDigest" } } }, EntryGroup: { type: "object", additionalProperties: !1, required: ["owners", "count", "rule"], properties: { owners: { type: "array", items: { type: "string", minLength: 1 } }, count: { type: "integer", minimum: 1 }, rule: { type: "string", minLength: 1 }, explicit: { const: !1 }, presence: { const: !0 } } }, EntryPolicy: { type: "object", additionalProperties: !1, required: ["commit", "digest"], properties: { commit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, digest: { $ref: "#/definitions/EntryDigest" }, requirement: { $ref: "#/definitions/EntryDigest" }, rules: { type: "array", items: { type: "string", minLength: 1 } } } }, EntryActor: { type: "object", additionalProperties: !1, required: ["id", "kind"], properties: { id: { type: "string", minLength: 1 }, kind: { enum: ["agent", "human", "gate"] }, evidence: { $ref: "#/definitions/EntryEvidence" } } }, EntryEvidence: { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["ssh", "github"] }, principal: { type: "string", minLength: 1 }, signature: { type: "string", minLength: 1 }, expires: { $ref: "#/definitions/EntryTime" }, url: { type: "string", minLength: 1 }, id: { type: ["integer", "string"] }, user: { type: "integer", minimum: 1 }, owners: { type: "array", items: { type: "string", minLength: 1 } }, commit: { type: "string" }, time: { $ref: "#/definitions/EntryTime" }, body: { $ref: "#/definitions/EntryDigest" } } }, EntryOutcome: { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { enum: ["succeeded", "failed", "unknown"] }, exitCode: { type: "integer" }, signal: { type: "string", minLength: 1 }, durationMs: { type: "integer", minimum: 0 }, stdout: { $ref: "#/definitions/EntryStream" }, stderr: { $ref: "#/definitions/EntryStream" } } }, EntryStream: { type: "object", additionalProperties: !1, required: ["digest", "bytes"], properties: { digest: { $ref: "#/definitions/EntryDigest" }, bytes: { type: "integer", minimum: 0 } } }, EntrySummary: { type: "object", additionalProperties: !1, required: ["journal", "from", "to", "counts", "journalHash"], properties: { journal: { type: "string", pattern: "^[0-9a-f]{16,64}$" }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 1 }, counts: { type: "object", additionalProperties: { type: "integer", minimum: 1 } }, journalHash: { $ref: "#/definitions/EntryDigest" }, previousHash: { $ref: "#/definitions/EntryDigest" } } }, EntryRotation: { type: "object", additionalProperties: !1, required: ["retired", "next"], properties: { retired: { $ref: "#/definitions/EntryDigest" }, next: { $ref: "#/definitions/EntryDigest" } } }, EntryLog: { type: "object", additionalProperties: !1, required: ["origin", "size", "root"], properties: { origin: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 0 }, root: { type: "string", pattern: "^[A-Za-z0-9+/]{43}=$" } } } } }, Q = new RegExp("^[0-9a-f]{64}$", "u"), m = { type: "object", additionalProperties: !1, required: ["type", "occurredAt", "requestId", "engine", "mode", "actor", "log"], properties: { type: { $ref: "#/definitions/EntryType" }, occurredAt: { $ref: "#/definitions/EntryTime" }, requestId: { type: "string", pattern: "^[A-Za-z0-9._:-]{8,128}$" }, hold: { $ref: "#/definitions/EntryHold" }, action: { type: "object" }, decision: { enum: ["allow", "deny", "hold"] }, policy: { $ref: "#/definitions/EntryPolicy" }, engine: { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { type: "string", minLength: 1 } } }, mode: { enum: ["enforce", "observe"] }, actor: { $ref: "#/definitions/EntryActor" }, reason: { type: "string", minLength: 1, maxLength: 4096 }, claim: { type: "object", additionalProperties: !1, properties: { secretHash: { $ref: "#/definitions/EntryDigest" }, secret: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, outcome: { $ref: "#/definitions/EntryOutcome" }, summary: { $ref: "#/definitions/EntrySummary" }, rotation: { $ref: "#/definitions/EntryRotation" }, log: { $ref: "#/definitions/EntryLog" } } }, U = Object.prototype.hasOwnProperty, S = K().default, R = { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] };
function N(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (!(t === "allowed" || t === "denied" || t === "held" || t === "approved" || t === "withdrawn" || t === "rejected" || t === "expired" || t === "cancelled" || t === "claimed" || t === "executed" || t === "summary" || t === "rotated")) {
    let r = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: R.enum }, message: "must be equal to one of the allowed values", schema: R.enum, parentSchema: R, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return N.errors = e, i === 0;
}
var V = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, X = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
function j(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (typeof t == "string") {
    if (!X.test(t)) {
      let r = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", parentSchema: V, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: V.type, parentSchema: V, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return j.errors = e, i === 0;
}
var g = { type: "object", additionalProperties: !1, required: ["id", "attempt"], properties: { id: { $ref: "#/definitions/HoldId" }, attempt: { type: "integer", minimum: 1 }, expiresAt: { $ref: "#/definitions/EntryTime" }, validForSeconds: { type: "integer", minimum: 1 }, groups: { type: "array", minItems: 1, items: { $ref: "#/definitions/EntryGroup" } }, requesters: { type: "array", items: { type: "string", minLength: 1 } }, body: { $ref: "#/definitions/EntryDigest" } } }, G = { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, Y = new RegExp("^ag-[a-z2-7]{10,52}$", "u");
function x(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (typeof t == "string") {
    if (!Y.test(t)) {
      let r = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^ag-[a-z2-7]{10,52}$" }, message: 'must match pattern "^ag-[a-z2-7]{10,52}$"', schema: "^ag-[a-z2-7]{10,52}$", parentSchema: G, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.type, parentSchema: G, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return x.errors = e, i === 0;
}
var y = { type: "object", additionalProperties: !1, required: ["owners", "count", "rule"], properties: { owners: { type: "array", items: { type: "string", minLength: 1 } }, count: { type: "integer", minimum: 1 }, rule: { type: "string", minLength: 1 }, explicit: { const: !1 }, presence: { const: !0 } } };
function T(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.owners === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: y.required, parentSchema: y, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.count === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: y.required, parentSchema: y, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.rule === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: y.required, parentSchema: y, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "owners" || r === "count" || r === "rule" || r === "explicit" || r === "presence")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: y, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.owners !== void 0) {
      let r = t.owners;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let a = 0; a < s; a++) {
          let u = r[a];
          if (typeof u == "string") {
            if (S(u) < 1) {
              let p = { instancePath: n + "/owners/" + a, schemaPath: "#/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.owners.items, data: u };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: n + "/owners/" + a, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.owners.items.type, parentSchema: y.properties.owners.items, data: u };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.owners.type, parentSchema: y.properties.owners, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.count !== void 0) {
      let r = t.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.count.type, parentSchema: y.properties.count, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: n + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.count, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.rule !== void 0) {
      let r = t.rule;
      if (typeof r == "string") {
        if (S(r) < 1) {
          let s = { instancePath: n + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.rule, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.rule.type, parentSchema: y.properties.rule, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.explicit !== void 0) {
      let r = t.explicit;
      if (r !== !1) {
        let s = { instancePath: n + "/explicit", schemaPath: "#/properties/explicit/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: y.properties.explicit, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.presence !== void 0) {
      let r = t.presence;
      if (r !== !0) {
        let s = { instancePath: n + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant", schema: !0, parentSchema: y.properties.presence, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.type, parentSchema: y, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return T.errors = e, i === 0;
}
var B = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, ee = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function h(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (typeof t == "string") {
    if (!ee.test(t)) {
      let r = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: B, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.type, parentSchema: B, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return h.errors = e, i === 0;
}
function L(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: g.required, parentSchema: g, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.attempt === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'", schema: g.required, parentSchema: g, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "id" || r === "attempt" || r === "expiresAt" || r === "validForSeconds" || r === "groups" || r === "requesters" || r === "body")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: g, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.id !== void 0 && (x(t.id, { instancePath: n + "/id", parentData: t, parentDataProperty: "id", rootData: o }) || (e = e === null ? x.errors : e.concat(x.errors), i = e.length)), t.attempt !== void 0) {
      let r = t.attempt;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.attempt.type, parentSchema: g.properties.attempt, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.attempt, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.expiresAt !== void 0 && (j(t.expiresAt, { instancePath: n + "/expiresAt", parentData: t, parentDataProperty: "expiresAt", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length)), t.validForSeconds !== void 0) {
      let r = t.validForSeconds;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/validForSeconds", schemaPath: "#/properties/validForSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.validForSeconds.type, parentSchema: g.properties.validForSeconds, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: n + "/validForSeconds", schemaPath: "#/properties/validForSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.validForSeconds, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.groups !== void 0) {
      let r = t.groups;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: n + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: g.properties.groups, data: r };
          e === null ? e = [a] : e.push(a), i++;
        }
        let s = r.length;
        for (let a = 0; a < s; a++)
          T(r[a], { instancePath: n + "/groups/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), i = e.length);
      } else {
        let s = { instancePath: n + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.groups.type, parentSchema: g.properties.groups, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.requesters !== void 0) {
      let r = t.requesters;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let a = 0; a < s; a++) {
          let u = r[a];
          if (typeof u == "string") {
            if (S(u) < 1) {
              let p = { instancePath: n + "/requesters/" + a, schemaPath: "#/properties/requesters/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g.properties.requesters.items, data: u };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: n + "/requesters/" + a, schemaPath: "#/properties/requesters/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.requesters.items.type, parentSchema: g.properties.requesters.items, data: u };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/requesters", schemaPath: "#/properties/requesters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.requesters.type, parentSchema: g.properties.requesters, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.body !== void 0 && (h(t.body, { instancePath: n + "/body", parentData: t, parentDataProperty: "body", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.type, parentSchema: g, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return L.errors = e, i === 0;
}
var k = { type: "object", additionalProperties: !1, required: ["commit", "digest"], properties: { commit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, digest: { $ref: "#/definitions/EntryDigest" }, requirement: { $ref: "#/definitions/EntryDigest" }, rules: { type: "array", items: { type: "string", minLength: 1 } } } }, re = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function O(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.commit === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: k.required, parentSchema: k, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.digest === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: k.required, parentSchema: k, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "commit" || r === "digest" || r === "requirement" || r === "rules")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: k, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.commit !== void 0) {
      let r = t.commit;
      if (typeof r == "string") {
        if (!re.test(r)) {
          let s = { instancePath: n + "/commit", schemaPath: "#/properties/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"', schema: "^([0-9a-f]{40}|[0-9a-f]{64})$", parentSchema: k.properties.commit, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k.properties.commit.type, parentSchema: k.properties.commit, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.digest !== void 0 && (h(t.digest, { instancePath: n + "/digest", parentData: t, parentDataProperty: "digest", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length)), t.requirement !== void 0 && (h(t.requirement, { instancePath: n + "/requirement", parentData: t, parentDataProperty: "requirement", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length)), t.rules !== void 0) {
      let r = t.rules;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let a = 0; a < s; a++) {
          let u = r[a];
          if (typeof u == "string") {
            if (S(u) < 1) {
              let p = { instancePath: n + "/rules/" + a, schemaPath: "#/properties/rules/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: k.properties.rules.items, data: u };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: n + "/rules/" + a, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k.properties.rules.items.type, parentSchema: k.properties.rules.items, data: u };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: k.properties.rules.type, parentSchema: k.properties.rules, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: k.type, parentSchema: k, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return O.errors = e, i === 0;
}
var v = { type: "object", additionalProperties: !1, required: ["id", "kind"], properties: { id: { type: "string", minLength: 1 }, kind: { enum: ["agent", "human", "gate"] }, evidence: { $ref: "#/definitions/EntryEvidence" } } }, c = { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["ssh", "github"] }, principal: { type: "string", minLength: 1 }, signature: { type: "string", minLength: 1 }, expires: { $ref: "#/definitions/EntryTime" }, url: { type: "string", minLength: 1 }, id: { type: ["integer", "string"] }, user: { type: "integer", minimum: 1 }, owners: { type: "array", items: { type: "string", minLength: 1 } }, commit: { type: "string" }, time: { $ref: "#/definitions/EntryTime" }, body: { $ref: "#/definitions/EntryDigest" } } };
function z(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!U.call(c.properties, r)) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: c, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.kind !== void 0) {
      let r = t.kind;
      if (!(r === "ssh" || r === "github")) {
        let s = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: c.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: c.properties.kind.enum, parentSchema: c.properties.kind, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.principal !== void 0) {
      let r = t.principal;
      if (typeof r == "string") {
        if (S(r) < 1) {
          let s = { instancePath: n + "/principal", schemaPath: "#/properties/principal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c.properties.principal, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/principal", schemaPath: "#/properties/principal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.principal.type, parentSchema: c.properties.principal, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.signature !== void 0) {
      let r = t.signature;
      if (typeof r == "string") {
        if (S(r) < 1) {
          let s = { instancePath: n + "/signature", schemaPath: "#/properties/signature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c.properties.signature, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.signature.type, parentSchema: c.properties.signature, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.expires !== void 0 && (j(t.expires, { instancePath: n + "/expires", parentData: t, parentDataProperty: "expires", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length)), t.url !== void 0) {
      let r = t.url;
      if (typeof r == "string") {
        if (S(r) < 1) {
          let s = { instancePath: n + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c.properties.url, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.url.type, parentSchema: c.properties.url, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.id !== void 0) {
      let r = t.id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let s = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: c.properties.id.type }, message: "must be integer,string", schema: c.properties.id.type, parentSchema: c.properties.id, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.user !== void 0) {
      let r = t.user;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: c.properties.user.type, parentSchema: c.properties.user, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: n + "/user", schemaPath: "#/properties/user/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: c.properties.user, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.owners !== void 0) {
      let r = t.owners;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let a = 0; a < s; a++) {
          let u = r[a];
          if (typeof u == "string") {
            if (S(u) < 1) {
              let p = { instancePath: n + "/owners/" + a, schemaPath: "#/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c.properties.owners.items, data: u };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: n + "/owners/" + a, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.owners.items.type, parentSchema: c.properties.owners.items, data: u };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: c.properties.owners.type, parentSchema: c.properties.owners, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.commit !== void 0) {
      let r = t.commit;
      if (typeof r != "string") {
        let s = { instancePath: n + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.commit.type, parentSchema: c.properties.commit, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.time !== void 0 && (j(t.time, { instancePath: n + "/time", parentData: t, parentDataProperty: "time", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length)), t.body !== void 0 && (h(t.body, { instancePath: n + "/body", parentData: t, parentDataProperty: "body", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.type, parentSchema: c, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return z.errors = e, i === 0;
}
function F(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: v.required, parentSchema: v, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.kind === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: v.required, parentSchema: v, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "id" || r === "kind" || r === "evidence")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: v, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (S(r) < 1) {
          let s = { instancePath: n + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.properties.id, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.properties.id.type, parentSchema: v.properties.id, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.kind !== void 0) {
      let r = t.kind;
      if (!(r === "agent" || r === "human" || r === "gate")) {
        let s = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: v.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: v.properties.kind.enum, parentSchema: v.properties.kind, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.evidence !== void 0 && (z(t.evidence, { instancePath: n + "/evidence", parentData: t, parentDataProperty: "evidence", rootData: o }) || (e = e === null ? z.errors : e.concat(z.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.type, parentSchema: v, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return F.errors = e, i === 0;
}
var q = { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { enum: ["succeeded", "failed", "unknown"] }, exitCode: { type: "integer" }, signal: { type: "string", minLength: 1 }, durationMs: { type: "integer", minimum: 0 }, stdout: { $ref: "#/definitions/EntryStream" }, stderr: { $ref: "#/definitions/EntryStream" } } }, $ = { type: "object", additionalProperties: !1, required: ["digest", "bytes"], properties: { digest: { $ref: "#/definitions/EntryDigest" }, bytes: { type: "integer", minimum: 0 } } };
function A(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.digest === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: $.required, parentSchema: $, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.bytes === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'", schema: $.required, parentSchema: $, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "digest" || r === "bytes")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: $, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.digest !== void 0 && (h(t.digest, { instancePath: n + "/digest", parentData: t, parentDataProperty: "digest", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length)), t.bytes !== void 0) {
      let r = t.bytes;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: $.properties.bytes.type, parentSchema: $.properties.bytes, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let s = { instancePath: n + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: $.properties.bytes, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $.type, parentSchema: $, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return A.errors = e, i === 0;
}
function H(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: q.required, parentSchema: q, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "status" || r === "exitCode" || r === "signal" || r === "durationMs" || r === "stdout" || r === "stderr")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: q, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.status !== void 0) {
      let r = t.status;
      if (!(r === "succeeded" || r === "failed" || r === "unknown")) {
        let s = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: q.properties.status.enum }, message: "must be equal to one of the allowed values", schema: q.properties.status.enum, parentSchema: q.properties.status, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.exitCode !== void 0) {
      let r = t.exitCode;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: q.properties.exitCode.type, parentSchema: q.properties.exitCode, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.signal !== void 0) {
      let r = t.signal;
      if (typeof r == "string") {
        if (S(r) < 1) {
          let s = { instancePath: n + "/signal", schemaPath: "#/properties/signal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: q.properties.signal, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.properties.signal.type, parentSchema: q.properties.signal, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.durationMs !== void 0) {
      let r = t.durationMs;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: q.properties.durationMs.type, parentSchema: q.properties.durationMs, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let s = { instancePath: n + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: q.properties.durationMs, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.stdout !== void 0 && (A(t.stdout, { instancePath: n + "/stdout", parentData: t, parentDataProperty: "stdout", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), i = e.length)), t.stderr !== void 0 && (A(t.stderr, { instancePath: n + "/stderr", parentData: t, parentDataProperty: "stderr", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: q.type, parentSchema: q, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return H.errors = e, i === 0;
}
var d = { type: "object", additionalProperties: !1, required: ["journal", "from", "to", "counts", "journalHash"], properties: { journal: { type: "string", pattern: "^[0-9a-f]{16,64}$" }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 1 }, counts: { type: "object", additionalProperties: { type: "integer", minimum: 1 } }, journalHash: { $ref: "#/definitions/EntryDigest" }, previousHash: { $ref: "#/definitions/EntryDigest" } } }, te = new RegExp("^[0-9a-f]{16,64}$", "u");
function I(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.journal === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "journal" }, message: "must have required property 'journal'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.from === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.to === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.counts === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" }, message: "must have required property 'counts'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.journalHash === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "journalHash" }, message: "must have required property 'journalHash'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "journal" || r === "from" || r === "to" || r === "counts" || r === "journalHash" || r === "previousHash")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: d, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.journal !== void 0) {
      let r = t.journal;
      if (typeof r == "string") {
        if (!te.test(r)) {
          let s = { instancePath: n + "/journal", schemaPath: "#/properties/journal/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16,64}$" }, message: 'must match pattern "^[0-9a-f]{16,64}$"', schema: "^[0-9a-f]{16,64}$", parentSchema: d.properties.journal, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.journal.type, parentSchema: d.properties.journal, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.from !== void 0) {
      let r = t.from;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.from.type, parentSchema: d.properties.from, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let s = { instancePath: n + "/from", schemaPath: "#/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: d.properties.from, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.to !== void 0) {
      let r = t.to;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.to.type, parentSchema: d.properties.to, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: n + "/to", schemaPath: "#/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: d.properties.to, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.counts !== void 0) {
      let r = t.counts;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let s in r) {
          let a = r[s];
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let u = { instancePath: n + "/counts/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.counts.additionalProperties.type, parentSchema: d.properties.counts.additionalProperties, data: a };
            e === null ? e = [u] : e.push(u), i++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
            let u = { instancePath: n + "/counts/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: d.properties.counts.additionalProperties, data: a };
            e === null ? e = [u] : e.push(u), i++;
          }
        }
      else {
        let s = { instancePath: n + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.counts.type, parentSchema: d.properties.counts, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.journalHash !== void 0 && (h(t.journalHash, { instancePath: n + "/journalHash", parentData: t, parentDataProperty: "journalHash", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length)), t.previousHash !== void 0 && (h(t.previousHash, { instancePath: n + "/previousHash", parentData: t, parentDataProperty: "previousHash", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return I.errors = e, i === 0;
}
var E = { type: "object", additionalProperties: !1, required: ["retired", "next"], properties: { retired: { $ref: "#/definitions/EntryDigest" }, next: { $ref: "#/definitions/EntryDigest" } } };
function _(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.retired === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retired" }, message: "must have required property 'retired'", schema: E.required, parentSchema: E, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.next === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'", schema: E.required, parentSchema: E, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "retired" || r === "next")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: E, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    t.retired !== void 0 && (h(t.retired, { instancePath: n + "/retired", parentData: t, parentDataProperty: "retired", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length)), t.next !== void 0 && (h(t.next, { instancePath: n + "/next", parentData: t, parentDataProperty: "next", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: E.type, parentSchema: E, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return _.errors = e, i === 0;
}
var w = { type: "object", additionalProperties: !1, required: ["origin", "size", "root"], properties: { origin: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 0 }, root: { type: "string", pattern: "^[A-Za-z0-9+/]{43}=$" } } }, se = new RegExp("^[A-Za-z0-9+/]{43}=$", "u");
function Z(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.origin === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: w.required, parentSchema: w, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.size === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: w.required, parentSchema: w, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.root === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root" }, message: "must have required property 'root'", schema: w.required, parentSchema: w, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "origin" || r === "size" || r === "root")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: w, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.origin !== void 0) {
      let r = t.origin;
      if (typeof r == "string") {
        if (S(r) < 1) {
          let s = { instancePath: n + "/origin", schemaPath: "#/properties/origin/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: w.properties.origin, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.properties.origin.type, parentSchema: w.properties.origin, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.size !== void 0) {
      let r = t.size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: w.properties.size.type, parentSchema: w.properties.size, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let s = { instancePath: n + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: w.properties.size, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.root !== void 0) {
      let r = t.root;
      if (typeof r == "string") {
        if (!se.test(r)) {
          let s = { instancePath: n + "/root", schemaPath: "#/properties/root/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^[A-Za-z0-9+/]{43}=$"', schema: "^[A-Za-z0-9+/]{43}=$", parentSchema: w.properties.root, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.properties.root.type, parentSchema: w.properties.root, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: w.type, parentSchema: w, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Z.errors = e, i === 0;
}
var ie = new RegExp("^[A-Za-z0-9._:-]{8,128}$", "u");
function M(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.type === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: m.required, parentSchema: m, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.occurredAt === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "occurredAt" }, message: "must have required property 'occurredAt'", schema: m.required, parentSchema: m, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.requestId === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'", schema: m.required, parentSchema: m, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.engine === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'", schema: m.required, parentSchema: m, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.mode === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: m.required, parentSchema: m, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.actor === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'", schema: m.required, parentSchema: m, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.log === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "log" }, message: "must have required property 'log'", schema: m.required, parentSchema: m, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!U.call(m.properties, r)) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.type !== void 0 && (N(t.type, { instancePath: n + "/type", parentData: t, parentDataProperty: "type", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), i = e.length)), t.occurredAt !== void 0 && (j(t.occurredAt, { instancePath: n + "/occurredAt", parentData: t, parentDataProperty: "occurredAt", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length)), t.requestId !== void 0) {
      let r = t.requestId;
      if (typeof r == "string") {
        if (!ie.test(r)) {
          let s = { instancePath: n + "/requestId", schemaPath: "#/properties/requestId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:-]{8,128}$" }, message: 'must match pattern "^[A-Za-z0-9._:-]{8,128}$"', schema: "^[A-Za-z0-9._:-]{8,128}$", parentSchema: m.properties.requestId, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.requestId.type, parentSchema: m.properties.requestId, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.hold !== void 0 && (L(t.hold, { instancePath: n + "/hold", parentData: t, parentDataProperty: "hold", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), i = e.length)), t.action !== void 0) {
      let r = t.action;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let s = { instancePath: n + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.properties.action.type, parentSchema: m.properties.action, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.decision !== void 0) {
      let r = t.decision;
      if (!(r === "allow" || r === "deny" || r === "hold")) {
        let s = { instancePath: n + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: m.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: m.properties.decision.enum, parentSchema: m.properties.decision, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.policy !== void 0 && (O(t.policy, { instancePath: n + "/policy", parentData: t, parentDataProperty: "policy", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), i = e.length)), t.engine !== void 0) {
      let r = t.engine;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.version === void 0) {
          let s = { instancePath: n + "/engine", schemaPath: "#/properties/engine/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: m.properties.engine.required, parentSchema: m.properties.engine, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (let s in r)
          if (s !== "version") {
            let a = { instancePath: n + "/engine", schemaPath: "#/properties/engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: m.properties.engine, data: r };
            e === null ? e = [a] : e.push(a), i++;
          }
        if (r.version !== void 0) {
          let s = r.version;
          if (typeof s == "string") {
            if (S(s) < 1) {
              let a = { instancePath: n + "/engine/version", schemaPath: "#/properties/engine/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: m.properties.engine.properties.version, data: s };
              e === null ? e = [a] : e.push(a), i++;
            }
          } else {
            let a = { instancePath: n + "/engine/version", schemaPath: "#/properties/engine/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.engine.properties.version.type, parentSchema: m.properties.engine.properties.version, data: s };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.properties.engine.type, parentSchema: m.properties.engine, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.mode !== void 0) {
      let r = t.mode;
      if (!(r === "enforce" || r === "observe")) {
        let s = { instancePath: n + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: m.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: m.properties.mode.enum, parentSchema: m.properties.mode, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.actor !== void 0 && (F(t.actor, { instancePath: n + "/actor", parentData: t, parentDataProperty: "actor", rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), i = e.length)), t.reason !== void 0) {
      let r = t.reason;
      if (typeof r == "string") {
        if (S(r) > 4096) {
          let s = { instancePath: n + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: m.properties.reason, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (S(r) < 1) {
          let s = { instancePath: n + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: m.properties.reason, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.reason.type, parentSchema: m.properties.reason, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.claim !== void 0) {
      let r = t.claim;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let s in r)
          if (!(s === "secretHash" || s === "secret")) {
            let a = { instancePath: n + "/claim", schemaPath: "#/properties/claim/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: m.properties.claim, data: r };
            e === null ? e = [a] : e.push(a), i++;
          }
        if (r.secretHash !== void 0 && (h(r.secretHash, { instancePath: n + "/claim/secretHash", parentData: r, parentDataProperty: "secretHash", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length)), r.secret !== void 0) {
          let s = r.secret;
          if (typeof s == "string") {
            if (!Q.test(s)) {
              let a = { instancePath: n + "/claim/secret", schemaPath: "#/properties/claim/properties/secret/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: m.properties.claim.properties.secret, data: s };
              e === null ? e = [a] : e.push(a), i++;
            }
          } else {
            let a = { instancePath: n + "/claim/secret", schemaPath: "#/properties/claim/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.claim.properties.secret.type, parentSchema: m.properties.claim.properties.secret, data: s };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/claim", schemaPath: "#/properties/claim/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.properties.claim.type, parentSchema: m.properties.claim, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.outcome !== void 0 && (H(t.outcome, { instancePath: n + "/outcome", parentData: t, parentDataProperty: "outcome", rootData: o }) || (e = e === null ? H.errors : e.concat(H.errors), i = e.length)), t.summary !== void 0 && (I(t.summary, { instancePath: n + "/summary", parentData: t, parentDataProperty: "summary", rootData: o }) || (e = e === null ? I.errors : e.concat(I.errors), i = e.length)), t.rotation !== void 0 && (_(t.rotation, { instancePath: n + "/rotation", parentData: t, parentDataProperty: "rotation", rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length)), t.log !== void 0 && (Z(t.log, { instancePath: n + "/log", parentData: t, parentDataProperty: "log", rootData: o }) || (e = e === null ? Z.errors : e.concat(Z.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return M.errors = e, i === 0;
}
function ne(t, { instancePath: n = "", parentData: b, parentDataProperty: f, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t._type === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_type" }, message: "must have required property '_type'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.subject === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.predicateType === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicateType" }, message: "must have required property 'predicateType'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.predicate === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicate" }, message: "must have required property 'predicate'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "_type" || r === "subject" || r === "predicateType" || r === "predicate")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t._type !== void 0) {
      let r = t._type;
      if (r !== "https://in-toto.io/Statement/v1") {
        let s = { instancePath: n + "/_type", schemaPath: "#/properties/_type/const", keyword: "const", params: { allowedValue: "https://in-toto.io/Statement/v1" }, message: "must be equal to constant", schema: "https://in-toto.io/Statement/v1", parentSchema: l.properties._type, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.subject !== void 0) {
      let r = t.subject;
      if (Array.isArray(r)) {
        if (r.length > 1) {
          let a = { instancePath: n + "/subject", schemaPath: "#/properties/subject/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: l.properties.subject, data: r };
          e === null ? e = [a] : e.push(a), i++;
        }
        if (r.length < 1) {
          let a = { instancePath: n + "/subject", schemaPath: "#/properties/subject/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: l.properties.subject, data: r };
          e === null ? e = [a] : e.push(a), i++;
        }
        let s = r.length;
        for (let a = 0; a < s; a++) {
          let u = r[a];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.name === void 0) {
              let p = { instancePath: n + "/subject/" + a, schemaPath: "#/properties/subject/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: l.properties.subject.items.required, parentSchema: l.properties.subject.items, data: u };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (u.digest === void 0) {
              let p = { instancePath: n + "/subject/" + a, schemaPath: "#/properties/subject/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: l.properties.subject.items.required, parentSchema: l.properties.subject.items, data: u };
              e === null ? e = [p] : e.push(p), i++;
            }
            for (let p in u)
              if (!(p === "name" || p === "digest")) {
                let P = { instancePath: n + "/subject/" + a, schemaPath: "#/properties/subject/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: l.properties.subject.items, data: u };
                e === null ? e = [P] : e.push(P), i++;
              }
            if (u.name !== void 0) {
              let p = u.name;
              if (!(p === "action" || p === "journal" || p === "key")) {
                let P = { instancePath: n + "/subject/" + a + "/name", schemaPath: "#/properties/subject/items/properties/name/enum", keyword: "enum", params: { allowedValues: l.properties.subject.items.properties.name.enum }, message: "must be equal to one of the allowed values", schema: l.properties.subject.items.properties.name.enum, parentSchema: l.properties.subject.items.properties.name, data: p };
                e === null ? e = [P] : e.push(P), i++;
              }
            }
            if (u.digest !== void 0) {
              let p = u.digest;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.sha256 === void 0) {
                  let P = { instancePath: n + "/subject/" + a + "/digest", schemaPath: "#/properties/subject/items/properties/digest/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: l.properties.subject.items.properties.digest.required, parentSchema: l.properties.subject.items.properties.digest, data: p };
                  e === null ? e = [P] : e.push(P), i++;
                }
                for (let P in p)
                  if (P !== "sha256") {
                    let D = { instancePath: n + "/subject/" + a + "/digest", schemaPath: "#/properties/subject/items/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties", schema: !1, parentSchema: l.properties.subject.items.properties.digest, data: p };
                    e === null ? e = [D] : e.push(D), i++;
                  }
                if (p.sha256 !== void 0) {
                  let P = p.sha256;
                  if (typeof P == "string") {
                    if (!Q.test(P)) {
                      let D = { instancePath: n + "/subject/" + a + "/digest/sha256", schemaPath: "#/properties/subject/items/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: l.properties.subject.items.properties.digest.properties.sha256, data: P };
                      e === null ? e = [D] : e.push(D), i++;
                    }
                  } else {
                    let D = { instancePath: n + "/subject/" + a + "/digest/sha256", schemaPath: "#/properties/subject/items/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.subject.items.properties.digest.properties.sha256.type, parentSchema: l.properties.subject.items.properties.digest.properties.sha256, data: P };
                    e === null ? e = [D] : e.push(D), i++;
                  }
                }
              } else {
                let P = { instancePath: n + "/subject/" + a + "/digest", schemaPath: "#/properties/subject/items/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.properties.subject.items.properties.digest.type, parentSchema: l.properties.subject.items.properties.digest, data: p };
                e === null ? e = [P] : e.push(P), i++;
              }
            }
          } else {
            let p = { instancePath: n + "/subject/" + a, schemaPath: "#/properties/subject/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.properties.subject.items.type, parentSchema: l.properties.subject.items, data: u };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.subject.type, parentSchema: l.properties.subject, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.predicateType !== void 0) {
      let r = t.predicateType;
      if (r !== "https://agentgate.dev/event/v1") {
        let s = { instancePath: n + "/predicateType", schemaPath: "#/properties/predicateType/const", keyword: "const", params: { allowedValue: "https://agentgate.dev/event/v1" }, message: "must be equal to constant", schema: "https://agentgate.dev/event/v1", parentSchema: l.properties.predicateType, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.predicate !== void 0 && (M(t.predicate, { instancePath: n + "/predicate", parentData: t, parentDataProperty: "predicate", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ne.errors = e, i === 0;
}
export {
  ne as isEntryStatement
};
