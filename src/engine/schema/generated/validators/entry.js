// Generated from schemas/ by `npm run generate`. Do not edit.
var X = (t, n) => () => {
  try {
    return n || t((n = { exports: {} }).exports, n), n.exports;
  } catch (y) {
    throw n = 0, y;
  }
};

var Q = X((x) => {
  "use strict";
  Object.defineProperty(x, "__esModule", { value: !0 });
  function K(t) {
    let n = t.length, y = 0, g = 0, o;
    for (; g < n; )
      y++, o = t.charCodeAt(g++), o >= 55296 && o <= 56319 && g < n && (o = t.charCodeAt(g), (o & 64512) === 56320 && g++);
    return y;
  }
  x.default = K;
  K.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var c = { type: "object", additionalProperties: !1, required: ["_type", "subject", "predicateType", "predicate"], properties: { _type: { const: "https://in-toto.io/Statement/v1" }, subject: { type: "array", minItems: 1, maxItems: 1, items: { type: "object", additionalProperties: !1, required: ["name", "digest"], properties: { name: { enum: ["action", "journal", "key"] }, digest: { type: "object", additionalProperties: !1, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } } }, predicateType: { const: "https://agentgate.dev/event/v1" }, predicate: { $ref: "#/definitions/EntryPredicate" } }, definitions: { EntryType: { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] }, EntryDigest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, EntryTime: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, HoldId: { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, EntryPredicate: { type: "object", additionalProperties: !1, required: ["type", "occurredAt", "requestId", "engine", "mode", "actor", "log"], properties: { type: { $ref: "#/definitions/EntryType" }, occurredAt: { $ref: "#/definitions/EntryTime" }, requestId: { type: "string", pattern: "^[A-Za-z0-9._:-]{8,128}$" }, hold: { $ref: "#/definitions/EntryHold" }, action: { type: "object" }, decision: { enum: ["allow", "deny", "hold"] }, policy: { $ref: "#/definitions/EntryPolicy" }, engine: { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { type: "string", minLength: 1 } } }, mode: { enum: ["enforce", "observe"] }, actor: { $ref: "#/definitions/EntryActor" }, reason: { type: "string", minLength: 1, maxLength: 4096 }, claim: { type: "object", additionalProperties: !1, properties: { secretHash: { $ref: "#/definitions/EntryDigest" }, secret: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, outcome: { $ref: "#/definitions/EntryOutcome" }, summary: { $ref: "#/definitions/EntrySummary" }, rotation: { $ref: "#/definitions/EntryRotation" }, log: { $ref: "#/definitions/EntryLog" } } }, EntryHold: { type: "object", additionalProperties: !1, required: ["id", "attempt"], properties: { id: { $ref: "#/definitions/HoldId" }, attempt: { type: "integer", minimum: 1 }, expiresAt: { $ref: "#/definitions/EntryTime" }, validForSeconds: { type: "integer", minimum: 1 }, groups: { type: "array", minItems: 1, items: { $ref: "#/definitions/EntryGroup" } }, requesters: { type: "array", items: { type: "string", minLength: 1 } }, body: { $ref: "#/definitions/EntryDigest" } } }, EntryGroup: { type: "object", additionalProperties: !1, required: ["owners", "count", "rule"], properties: { owners: { type: "array", items: { type: "string", minLength: 1 } }, count: { type: "integer", minimum: 1 }, rule: { type: "string", minLength: 1 }, explicit: { const: !1 }, presence: { const: !0 } } }, EntryPolicy: { type: "object", additionalProperties: !1, required: ["commit", "digest"], properties: { commit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, digest: { $ref: "#/definitions/EntryDigest" }, requirement: { $ref: "#/definitions/EntryDigest" }, rules: { type: "array", items: { type: "string", minLength: 1 } } } }, EntryActor: { type: "object", additionalProperties: !1, required: ["id", "kind"], properties: { id: { type: "string", minLength: 1 }, kind: { enum: ["agent", "human", "gate"] }, evidence: { $ref: "#/definitions/EntryEvidence" } } }, EntryEvidence: { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["ssh", "github"] }, principal: { type: "string", minLength: 1 }, signature: { type: "string", minLength: 1 }, expires: { $ref: "#/definitions/EntryTime" }, url: { type: "string", minLength: 1 }, id: { type: ["integer", "string"] }, user: { type: "integer", minimum: 1 }, owners: { type: "array", items: { type: "string", minLength: 1 } }, commit: { type: "string" }, time: { $ref: "#/definitions/EntryTime" }, body: { $ref: "#/definitions/EntryDigest" } } }, EntryOutcome: { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { enum: ["succeeded", "failed", "unknown"] }, exitCode: { type: "integer" }, signal: { type: "string", minLength: 1 }, durationMs: { type: "integer", minimum: 0 }, stdout: { $ref: "#/definitions/EntryStream" }, stderr: { $ref: "#/definitions/EntryStream" } } }, EntryStream: { type: "object", additionalProperties: !1, required: ["digest", "bytes"], properties: { digest: { $ref: "#/definitions/EntryDigest" }, bytes: { type: "integer", minimum: 0 } } }, EntrySummary: { type: "object", additionalProperties: !1, required: ["journal", "from", "to", "counts", "journalHash"], properties: { journal: { type: "string", pattern: "^[0-9a-f]{16,64}$" }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 1 }, counts: { type: "object", additionalProperties: { type: "integer", minimum: 1 } }, journalHash: { $ref: "#/definitions/EntryDigest" }, previousHash: { $ref: "#/definitions/EntryDigest" } } }, EntryRotation: { type: "object", additionalProperties: !1, required: ["retired", "next"], properties: { retired: { $ref: "#/definitions/EntryDigest" }, next: { $ref: "#/definitions/EntryDigest" } } }, EntryLog: { type: "object", additionalProperties: !1, required: ["origin", "size", "root"], properties: { origin: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 0 }, root: { type: "string", pattern: "^[A-Za-z0-9+/]{43}=$" } } } } }, U = new RegExp("^[0-9a-f]{64}$", "u"), m = { type: "object", additionalProperties: !1, required: ["type", "occurredAt", "requestId", "engine", "mode", "actor", "log"], properties: { type: { $ref: "#/definitions/EntryType" }, occurredAt: { $ref: "#/definitions/EntryTime" }, requestId: { type: "string", pattern: "^[A-Za-z0-9._:-]{8,128}$" }, hold: { $ref: "#/definitions/EntryHold" }, action: { type: "object" }, decision: { enum: ["allow", "deny", "hold"] }, policy: { $ref: "#/definitions/EntryPolicy" }, engine: { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { type: "string", minLength: 1 } } }, mode: { enum: ["enforce", "observe"] }, actor: { $ref: "#/definitions/EntryActor" }, reason: { type: "string", minLength: 1, maxLength: 4096 }, claim: { type: "object", additionalProperties: !1, properties: { secretHash: { $ref: "#/definitions/EntryDigest" }, secret: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, outcome: { $ref: "#/definitions/EntryOutcome" }, summary: { $ref: "#/definitions/EntrySummary" }, rotation: { $ref: "#/definitions/EntryRotation" }, log: { $ref: "#/definitions/EntryLog" } } }, W = Object.prototype.hasOwnProperty, v = Q().default, T = { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] };
function F(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (!(t === "allowed" || t === "denied" || t === "held" || t === "approved" || t === "withdrawn" || t === "rejected" || t === "expired" || t === "cancelled" || t === "claimed" || t === "executed" || t === "summary" || t === "rotated")) {
    let r = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: T.enum }, message: "must be equal to one of the allowed values", schema: T.enum, parentSchema: T, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return F.errors = e, i === 0;
}
var L = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, Y = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
function D(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (typeof t == "string") {
    if (!Y.test(t)) {
      let r = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", parentSchema: L, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.type, parentSchema: L, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return D.errors = e, i === 0;
}
var b = { type: "object", additionalProperties: !1, required: ["id", "attempt"], properties: { id: { $ref: "#/definitions/HoldId" }, attempt: { type: "integer", minimum: 1 }, expiresAt: { $ref: "#/definitions/EntryTime" }, validForSeconds: { type: "integer", minimum: 1 }, groups: { type: "array", minItems: 1, items: { $ref: "#/definitions/EntryGroup" } }, requesters: { type: "array", items: { type: "string", minLength: 1 } }, body: { $ref: "#/definitions/EntryDigest" } } }, O = { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, ee = new RegExp("^ag-[a-z2-7]{10,52}$", "u");
function H(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (typeof t == "string") {
    if (!ee.test(t)) {
      let r = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^ag-[a-z2-7]{10,52}$" }, message: 'must match pattern "^ag-[a-z2-7]{10,52}$"', schema: "^ag-[a-z2-7]{10,52}$", parentSchema: O, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: O.type, parentSchema: O, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return H.errors = e, i === 0;
}
var f = { type: "object", additionalProperties: !1, required: ["owners", "count", "rule"], properties: { owners: { type: "array", items: { type: "string", minLength: 1 } }, count: { type: "integer", minimum: 1 }, rule: { type: "string", minLength: 1 }, explicit: { const: !1 }, presence: { const: !0 } } };
function I(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.owners === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: f.required, parentSchema: f, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.count === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: f.required, parentSchema: f, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.rule === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: f.required, parentSchema: f, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "owners" || r === "count" || r === "rule" || r === "explicit" || r === "presence")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: f, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.owners !== void 0) {
      let r = t.owners;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let p = 0; p < s; p++) {
          let u = r[p];
          if (typeof u == "string") {
            if (v(u) < 1) {
              let a = { instancePath: n + "/owners/" + p, schemaPath: "#/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: f.properties.owners.items, data: u };
              e === null ? e = [a] : e.push(a), i++;
            }
          } else {
            let a = { instancePath: n + "/owners/" + p, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.owners.items.type, parentSchema: f.properties.owners.items, data: u };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: f.properties.owners.type, parentSchema: f.properties.owners, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.count !== void 0) {
      let r = t.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: f.properties.count.type, parentSchema: f.properties.count, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: n + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: f.properties.count, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.rule !== void 0) {
      let r = t.rule;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let s = { instancePath: n + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: f.properties.rule, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.rule.type, parentSchema: f.properties.rule, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.explicit !== void 0) {
      let r = t.explicit;
      if (r !== !1) {
        let s = { instancePath: n + "/explicit", schemaPath: "#/properties/explicit/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: f.properties.explicit, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.presence !== void 0) {
      let r = t.presence;
      if (r !== !0) {
        let s = { instancePath: n + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant", schema: !0, parentSchema: f.properties.presence, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: f.type, parentSchema: f, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return I.errors = e, i === 0;
}
var z = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, re = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function P(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (typeof t == "string") {
    if (!re.test(t)) {
      let r = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: z, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: z.type, parentSchema: z, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return P.errors = e, i === 0;
}
function _(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: b.required, parentSchema: b, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.attempt === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'", schema: b.required, parentSchema: b, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "id" || r === "attempt" || r === "expiresAt" || r === "validForSeconds" || r === "groups" || r === "requesters" || r === "body")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: b, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.id !== void 0 && (H(t.id, { instancePath: n + "/id", parentData: t, parentDataProperty: "id", rootData: o }) || (e = h(e, H.errors), i = e.length)), t.attempt !== void 0) {
      let r = t.attempt;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: b.properties.attempt.type, parentSchema: b.properties.attempt, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: b.properties.attempt, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.expiresAt !== void 0 && (D(t.expiresAt, { instancePath: n + "/expiresAt", parentData: t, parentDataProperty: "expiresAt", rootData: o }) || (e = h(e, D.errors), i = e.length)), t.validForSeconds !== void 0) {
      let r = t.validForSeconds;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/validForSeconds", schemaPath: "#/properties/validForSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: b.properties.validForSeconds.type, parentSchema: b.properties.validForSeconds, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: n + "/validForSeconds", schemaPath: "#/properties/validForSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: b.properties.validForSeconds, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.groups !== void 0) {
      let r = t.groups;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let p = { instancePath: n + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: b.properties.groups, data: r };
          e === null ? e = [p] : e.push(p), i++;
        }
        let s = r.length;
        for (let p = 0; p < s; p++)
          I(r[p], { instancePath: n + "/groups/" + p, parentData: r, parentDataProperty: p, rootData: o }) || (e = h(e, I.errors), i = e.length);
      } else {
        let s = { instancePath: n + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.groups.type, parentSchema: b.properties.groups, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.requesters !== void 0) {
      let r = t.requesters;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let p = 0; p < s; p++) {
          let u = r[p];
          if (typeof u == "string") {
            if (v(u) < 1) {
              let a = { instancePath: n + "/requesters/" + p, schemaPath: "#/properties/requesters/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.requesters.items, data: u };
              e === null ? e = [a] : e.push(a), i++;
            }
          } else {
            let a = { instancePath: n + "/requesters/" + p, schemaPath: "#/properties/requesters/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.requesters.items.type, parentSchema: b.properties.requesters.items, data: u };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/requesters", schemaPath: "#/properties/requesters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.requesters.type, parentSchema: b.properties.requesters, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.body !== void 0 && (P(t.body, { instancePath: n + "/body", parentData: t, parentDataProperty: "body", rootData: o }) || (e = h(e, P.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.type, parentSchema: b, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return _.errors = e, i === 0;
}
var S = { type: "object", additionalProperties: !1, required: ["commit", "digest"], properties: { commit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, digest: { $ref: "#/definitions/EntryDigest" }, requirement: { $ref: "#/definitions/EntryDigest" }, rules: { type: "array", items: { type: "string", minLength: 1 } } } }, te = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function Z(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.commit === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: S.required, parentSchema: S, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.digest === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: S.required, parentSchema: S, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "commit" || r === "digest" || r === "requirement" || r === "rules")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: S, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.commit !== void 0) {
      let r = t.commit;
      if (typeof r == "string") {
        if (!te.test(r)) {
          let s = { instancePath: n + "/commit", schemaPath: "#/properties/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"', schema: "^([0-9a-f]{40}|[0-9a-f]{64})$", parentSchema: S.properties.commit, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.commit.type, parentSchema: S.properties.commit, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.digest !== void 0 && (P(t.digest, { instancePath: n + "/digest", parentData: t, parentDataProperty: "digest", rootData: o }) || (e = h(e, P.errors), i = e.length)), t.requirement !== void 0 && (P(t.requirement, { instancePath: n + "/requirement", parentData: t, parentDataProperty: "requirement", rootData: o }) || (e = h(e, P.errors), i = e.length)), t.rules !== void 0) {
      let r = t.rules;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let p = 0; p < s; p++) {
          let u = r[p];
          if (typeof u == "string") {
            if (v(u) < 1) {
              let a = { instancePath: n + "/rules/" + p, schemaPath: "#/properties/rules/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: S.properties.rules.items, data: u };
              e === null ? e = [a] : e.push(a), i++;
            }
          } else {
            let a = { instancePath: n + "/rules/" + p, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.rules.items.type, parentSchema: S.properties.rules.items, data: u };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: S.properties.rules.type, parentSchema: S.properties.rules, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: S.type, parentSchema: S, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Z.errors = e, i === 0;
}
var j = { type: "object", additionalProperties: !1, required: ["id", "kind"], properties: { id: { type: "string", minLength: 1 }, kind: { enum: ["agent", "human", "gate"] }, evidence: { $ref: "#/definitions/EntryEvidence" } } }, l = { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["ssh", "github"] }, principal: { type: "string", minLength: 1 }, signature: { type: "string", minLength: 1 }, expires: { $ref: "#/definitions/EntryTime" }, url: { type: "string", minLength: 1 }, id: { type: ["integer", "string"] }, user: { type: "integer", minimum: 1 }, owners: { type: "array", items: { type: "string", minLength: 1 } }, commit: { type: "string" }, time: { $ref: "#/definitions/EntryTime" }, body: { $ref: "#/definitions/EntryDigest" } } };
function M(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!W.call(l.properties, r)) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.kind !== void 0) {
      let r = t.kind;
      if (!(r === "ssh" || r === "github")) {
        let s = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: l.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: l.properties.kind.enum, parentSchema: l.properties.kind, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.principal !== void 0) {
      let r = t.principal;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let s = { instancePath: n + "/principal", schemaPath: "#/properties/principal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.principal, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/principal", schemaPath: "#/properties/principal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.principal.type, parentSchema: l.properties.principal, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.signature !== void 0) {
      let r = t.signature;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let s = { instancePath: n + "/signature", schemaPath: "#/properties/signature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.signature, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.signature.type, parentSchema: l.properties.signature, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.expires !== void 0 && (D(t.expires, { instancePath: n + "/expires", parentData: t, parentDataProperty: "expires", rootData: o }) || (e = h(e, D.errors), i = e.length)), t.url !== void 0) {
      let r = t.url;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let s = { instancePath: n + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.url, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.url.type, parentSchema: l.properties.url, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.id !== void 0) {
      let r = t.id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let s = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: l.properties.id.type }, message: "must be integer,string", schema: l.properties.id.type, parentSchema: l.properties.id, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.user !== void 0) {
      let r = t.user;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: l.properties.user.type, parentSchema: l.properties.user, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: n + "/user", schemaPath: "#/properties/user/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: l.properties.user, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.owners !== void 0) {
      let r = t.owners;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let p = 0; p < s; p++) {
          let u = r[p];
          if (typeof u == "string") {
            if (v(u) < 1) {
              let a = { instancePath: n + "/owners/" + p, schemaPath: "#/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.owners.items, data: u };
              e === null ? e = [a] : e.push(a), i++;
            }
          } else {
            let a = { instancePath: n + "/owners/" + p, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.owners.items.type, parentSchema: l.properties.owners.items, data: u };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.owners.type, parentSchema: l.properties.owners, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.commit !== void 0) {
      let r = t.commit;
      if (typeof r != "string") {
        let s = { instancePath: n + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.commit.type, parentSchema: l.properties.commit, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.time !== void 0 && (D(t.time, { instancePath: n + "/time", parentData: t, parentDataProperty: "time", rootData: o }) || (e = h(e, D.errors), i = e.length)), t.body !== void 0 && (P(t.body, { instancePath: n + "/body", parentData: t, parentDataProperty: "body", rootData: o }) || (e = h(e, P.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return M.errors = e, i === 0;
}
function C(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: j.required, parentSchema: j, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.kind === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: j.required, parentSchema: j, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "id" || r === "kind" || r === "evidence")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: j, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let s = { instancePath: n + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: j.properties.id, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: j.properties.id.type, parentSchema: j.properties.id, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.kind !== void 0) {
      let r = t.kind;
      if (!(r === "agent" || r === "human" || r === "gate")) {
        let s = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: j.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: j.properties.kind.enum, parentSchema: j.properties.kind, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.evidence !== void 0 && (M(t.evidence, { instancePath: n + "/evidence", parentData: t, parentDataProperty: "evidence", rootData: o }) || (e = h(e, M.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: j.type, parentSchema: j, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return C.errors = e, i === 0;
}
var k = { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { enum: ["succeeded", "failed", "unknown"] }, exitCode: { type: "integer" }, signal: { type: "string", minLength: 1 }, durationMs: { type: "integer", minimum: 0 }, stdout: { $ref: "#/definitions/EntryStream" }, stderr: { $ref: "#/definitions/EntryStream" } } }, $ = { type: "object", additionalProperties: !1, required: ["digest", "bytes"], properties: { digest: { $ref: "#/definitions/EntryDigest" }, bytes: { type: "integer", minimum: 0 } } };
function N(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
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
    if (t.digest !== void 0 && (P(t.digest, { instancePath: n + "/digest", parentData: t, parentDataProperty: "digest", rootData: o }) || (e = h(e, P.errors), i = e.length)), t.bytes !== void 0) {
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
  return N.errors = e, i === 0;
}
function R(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: k.required, parentSchema: k, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "status" || r === "exitCode" || r === "signal" || r === "durationMs" || r === "stdout" || r === "stderr")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: k, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.status !== void 0) {
      let r = t.status;
      if (!(r === "succeeded" || r === "failed" || r === "unknown")) {
        let s = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: k.properties.status.enum }, message: "must be equal to one of the allowed values", schema: k.properties.status.enum, parentSchema: k.properties.status, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.exitCode !== void 0) {
      let r = t.exitCode;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: k.properties.exitCode.type, parentSchema: k.properties.exitCode, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.signal !== void 0) {
      let r = t.signal;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let s = { instancePath: n + "/signal", schemaPath: "#/properties/signal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: k.properties.signal, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k.properties.signal.type, parentSchema: k.properties.signal, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.durationMs !== void 0) {
      let r = t.durationMs;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: k.properties.durationMs.type, parentSchema: k.properties.durationMs, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let s = { instancePath: n + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: k.properties.durationMs, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.stdout !== void 0 && (N(t.stdout, { instancePath: n + "/stdout", parentData: t, parentDataProperty: "stdout", rootData: o }) || (e = h(e, N.errors), i = e.length)), t.stderr !== void 0 && (N(t.stderr, { instancePath: n + "/stderr", parentData: t, parentDataProperty: "stderr", rootData: o }) || (e = h(e, N.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: k.type, parentSchema: k, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return R.errors = e, i === 0;
}
var d = { type: "object", additionalProperties: !1, required: ["journal", "from", "to", "counts", "journalHash"], properties: { journal: { type: "string", pattern: "^[0-9a-f]{16,64}$" }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 1 }, counts: { type: "object", additionalProperties: { type: "integer", minimum: 1 } }, journalHash: { $ref: "#/definitions/EntryDigest" }, previousHash: { $ref: "#/definitions/EntryDigest" } } }, se = new RegExp("^[0-9a-f]{16,64}$", "u");
function V(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
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
        if (!se.test(r)) {
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
          let p = r[s];
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            let u = { instancePath: n + "/counts/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.counts.additionalProperties.type, parentSchema: d.properties.counts.additionalProperties, data: p };
            e === null ? e = [u] : e.push(u), i++;
          }
          if (typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) {
            let u = { instancePath: n + "/counts/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: d.properties.counts.additionalProperties, data: p };
            e === null ? e = [u] : e.push(u), i++;
          }
        }
      else {
        let s = { instancePath: n + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.counts.type, parentSchema: d.properties.counts, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.journalHash !== void 0 && (P(t.journalHash, { instancePath: n + "/journalHash", parentData: t, parentDataProperty: "journalHash", rootData: o }) || (e = h(e, P.errors), i = e.length)), t.previousHash !== void 0 && (P(t.previousHash, { instancePath: n + "/previousHash", parentData: t, parentDataProperty: "previousHash", rootData: o }) || (e = h(e, P.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return V.errors = e, i === 0;
}
var A = { type: "object", additionalProperties: !1, required: ["retired", "next"], properties: { retired: { $ref: "#/definitions/EntryDigest" }, next: { $ref: "#/definitions/EntryDigest" } } };
function G(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.retired === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retired" }, message: "must have required property 'retired'", schema: A.required, parentSchema: A, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.next === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'", schema: A.required, parentSchema: A, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "retired" || r === "next")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: A, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    t.retired !== void 0 && (P(t.retired, { instancePath: n + "/retired", parentData: t, parentDataProperty: "retired", rootData: o }) || (e = h(e, P.errors), i = e.length)), t.next !== void 0 && (P(t.next, { instancePath: n + "/next", parentData: t, parentDataProperty: "next", rootData: o }) || (e = h(e, P.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: A.type, parentSchema: A, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return G.errors = e, i === 0;
}
var q = { type: "object", additionalProperties: !1, required: ["origin", "size", "root"], properties: { origin: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 0 }, root: { type: "string", pattern: "^[A-Za-z0-9+/]{43}=$" } } }, ie = new RegExp("^[A-Za-z0-9+/]{43}=$", "u");
function B(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.origin === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: q.required, parentSchema: q, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.size === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: q.required, parentSchema: q, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.root === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root" }, message: "must have required property 'root'", schema: q.required, parentSchema: q, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "origin" || r === "size" || r === "root")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: q, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.origin !== void 0) {
      let r = t.origin;
      if (typeof r == "string") {
        if (v(r) < 1) {
          let s = { instancePath: n + "/origin", schemaPath: "#/properties/origin/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: q.properties.origin, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.properties.origin.type, parentSchema: q.properties.origin, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.size !== void 0) {
      let r = t.size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: n + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: q.properties.size.type, parentSchema: q.properties.size, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let s = { instancePath: n + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: q.properties.size, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.root !== void 0) {
      let r = t.root;
      if (typeof r == "string") {
        if (!ie.test(r)) {
          let s = { instancePath: n + "/root", schemaPath: "#/properties/root/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^[A-Za-z0-9+/]{43}=$"', schema: "^[A-Za-z0-9+/]{43}=$", parentSchema: q.properties.root, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.properties.root.type, parentSchema: q.properties.root, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: q.type, parentSchema: q, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return B.errors = e, i === 0;
}
var ne = new RegExp("^[A-Za-z0-9._:-]{8,128}$", "u");
function J(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
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
      if (!W.call(m.properties, r)) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.type !== void 0 && (F(t.type, { instancePath: n + "/type", parentData: t, parentDataProperty: "type", rootData: o }) || (e = h(e, F.errors), i = e.length)), t.occurredAt !== void 0 && (D(t.occurredAt, { instancePath: n + "/occurredAt", parentData: t, parentDataProperty: "occurredAt", rootData: o }) || (e = h(e, D.errors), i = e.length)), t.requestId !== void 0) {
      let r = t.requestId;
      if (typeof r == "string") {
        if (!ne.test(r)) {
          let s = { instancePath: n + "/requestId", schemaPath: "#/properties/requestId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:-]{8,128}$" }, message: 'must match pattern "^[A-Za-z0-9._:-]{8,128}$"', schema: "^[A-Za-z0-9._:-]{8,128}$", parentSchema: m.properties.requestId, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: n + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.requestId.type, parentSchema: m.properties.requestId, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.hold !== void 0 && (_(t.hold, { instancePath: n + "/hold", parentData: t, parentDataProperty: "hold", rootData: o }) || (e = h(e, _.errors), i = e.length)), t.action !== void 0) {
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
    if (t.policy !== void 0 && (Z(t.policy, { instancePath: n + "/policy", parentData: t, parentDataProperty: "policy", rootData: o }) || (e = h(e, Z.errors), i = e.length)), t.engine !== void 0) {
      let r = t.engine;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.version === void 0) {
          let s = { instancePath: n + "/engine", schemaPath: "#/properties/engine/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: m.properties.engine.required, parentSchema: m.properties.engine, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (let s in r)
          if (s !== "version") {
            let p = { instancePath: n + "/engine", schemaPath: "#/properties/engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: m.properties.engine, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (r.version !== void 0) {
          let s = r.version;
          if (typeof s == "string") {
            if (v(s) < 1) {
              let p = { instancePath: n + "/engine/version", schemaPath: "#/properties/engine/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: m.properties.engine.properties.version, data: s };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: n + "/engine/version", schemaPath: "#/properties/engine/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.engine.properties.version.type, parentSchema: m.properties.engine.properties.version, data: s };
            e === null ? e = [p] : e.push(p), i++;
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
    if (t.actor !== void 0 && (C(t.actor, { instancePath: n + "/actor", parentData: t, parentDataProperty: "actor", rootData: o }) || (e = h(e, C.errors), i = e.length)), t.reason !== void 0) {
      let r = t.reason;
      if (typeof r == "string") {
        if (v(r) > 4096) {
          let s = { instancePath: n + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: m.properties.reason, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (v(r) < 1) {
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
            let p = { instancePath: n + "/claim", schemaPath: "#/properties/claim/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: m.properties.claim, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (r.secretHash !== void 0 && (P(r.secretHash, { instancePath: n + "/claim/secretHash", parentData: r, parentDataProperty: "secretHash", rootData: o }) || (e = h(e, P.errors), i = e.length)), r.secret !== void 0) {
          let s = r.secret;
          if (typeof s == "string") {
            if (!U.test(s)) {
              let p = { instancePath: n + "/claim/secret", schemaPath: "#/properties/claim/properties/secret/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: m.properties.claim.properties.secret, data: s };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: n + "/claim/secret", schemaPath: "#/properties/claim/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.claim.properties.secret.type, parentSchema: m.properties.claim.properties.secret, data: s };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/claim", schemaPath: "#/properties/claim/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.properties.claim.type, parentSchema: m.properties.claim, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.outcome !== void 0 && (R(t.outcome, { instancePath: n + "/outcome", parentData: t, parentDataProperty: "outcome", rootData: o }) || (e = h(e, R.errors), i = e.length)), t.summary !== void 0 && (V(t.summary, { instancePath: n + "/summary", parentData: t, parentDataProperty: "summary", rootData: o }) || (e = h(e, V.errors), i = e.length)), t.rotation !== void 0 && (G(t.rotation, { instancePath: n + "/rotation", parentData: t, parentDataProperty: "rotation", rootData: o }) || (e = h(e, G.errors), i = e.length)), t.log !== void 0 && (B(t.log, { instancePath: n + "/log", parentData: t, parentDataProperty: "log", rootData: o }) || (e = h(e, B.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return J.errors = e, i === 0;
}
function pe(t, { instancePath: n = "", parentData: y, parentDataProperty: g, rootData: o = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t._type === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_type" }, message: "must have required property '_type'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.subject === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.predicateType === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicateType" }, message: "must have required property 'predicateType'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.predicate === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicate" }, message: "must have required property 'predicate'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "_type" || r === "subject" || r === "predicateType" || r === "predicate")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: c, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t._type !== void 0) {
      let r = t._type;
      if (r !== "https://in-toto.io/Statement/v1") {
        let s = { instancePath: n + "/_type", schemaPath: "#/properties/_type/const", keyword: "const", params: { allowedValue: "https://in-toto.io/Statement/v1" }, message: "must be equal to constant", schema: "https://in-toto.io/Statement/v1", parentSchema: c.properties._type, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.subject !== void 0) {
      let r = t.subject;
      if (Array.isArray(r)) {
        if (r.length > 1) {
          let p = { instancePath: n + "/subject", schemaPath: "#/properties/subject/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: c.properties.subject, data: r };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (r.length < 1) {
          let p = { instancePath: n + "/subject", schemaPath: "#/properties/subject/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: c.properties.subject, data: r };
          e === null ? e = [p] : e.push(p), i++;
        }
        let s = r.length;
        for (let p = 0; p < s; p++) {
          let u = r[p];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.name === void 0) {
              let a = { instancePath: n + "/subject/" + p, schemaPath: "#/properties/subject/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: c.properties.subject.items.required, parentSchema: c.properties.subject.items, data: u };
              e === null ? e = [a] : e.push(a), i++;
            }
            if (u.digest === void 0) {
              let a = { instancePath: n + "/subject/" + p, schemaPath: "#/properties/subject/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: c.properties.subject.items.required, parentSchema: c.properties.subject.items, data: u };
              e === null ? e = [a] : e.push(a), i++;
            }
            for (let a in u)
              if (!(a === "name" || a === "digest")) {
                let w = { instancePath: n + "/subject/" + p, schemaPath: "#/properties/subject/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: c.properties.subject.items, data: u };
                e === null ? e = [w] : e.push(w), i++;
              }
            if (u.name !== void 0) {
              let a = u.name;
              if (!(a === "action" || a === "journal" || a === "key")) {
                let w = { instancePath: n + "/subject/" + p + "/name", schemaPath: "#/properties/subject/items/properties/name/enum", keyword: "enum", params: { allowedValues: c.properties.subject.items.properties.name.enum }, message: "must be equal to one of the allowed values", schema: c.properties.subject.items.properties.name.enum, parentSchema: c.properties.subject.items.properties.name, data: a };
                e === null ? e = [w] : e.push(w), i++;
              }
            }
            if (u.digest !== void 0) {
              let a = u.digest;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.sha256 === void 0) {
                  let w = { instancePath: n + "/subject/" + p + "/digest", schemaPath: "#/properties/subject/items/properties/digest/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: c.properties.subject.items.properties.digest.required, parentSchema: c.properties.subject.items.properties.digest, data: a };
                  e === null ? e = [w] : e.push(w), i++;
                }
                for (let w in a)
                  if (w !== "sha256") {
                    let E = { instancePath: n + "/subject/" + p + "/digest", schemaPath: "#/properties/subject/items/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties", schema: !1, parentSchema: c.properties.subject.items.properties.digest, data: a };
                    e === null ? e = [E] : e.push(E), i++;
                  }
                if (a.sha256 !== void 0) {
                  let w = a.sha256;
                  if (typeof w == "string") {
                    if (!U.test(w)) {
                      let E = { instancePath: n + "/subject/" + p + "/digest/sha256", schemaPath: "#/properties/subject/items/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: c.properties.subject.items.properties.digest.properties.sha256, data: w };
                      e === null ? e = [E] : e.push(E), i++;
                    }
                  } else {
                    let E = { instancePath: n + "/subject/" + p + "/digest/sha256", schemaPath: "#/properties/subject/items/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.subject.items.properties.digest.properties.sha256.type, parentSchema: c.properties.subject.items.properties.digest.properties.sha256, data: w };
                    e === null ? e = [E] : e.push(E), i++;
                  }
                }
              } else {
                let w = { instancePath: n + "/subject/" + p + "/digest", schemaPath: "#/properties/subject/items/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.properties.subject.items.properties.digest.type, parentSchema: c.properties.subject.items.properties.digest, data: a };
                e === null ? e = [w] : e.push(w), i++;
              }
            }
          } else {
            let a = { instancePath: n + "/subject/" + p, schemaPath: "#/properties/subject/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.properties.subject.items.type, parentSchema: c.properties.subject.items, data: u };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        let s = { instancePath: n + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: c.properties.subject.type, parentSchema: c.properties.subject, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.predicateType !== void 0) {
      let r = t.predicateType;
      if (r !== "https://agentgate.dev/event/v1") {
        let s = { instancePath: n + "/predicateType", schemaPath: "#/properties/predicateType/const", keyword: "const", params: { allowedValue: "https://agentgate.dev/event/v1" }, message: "must be equal to constant", schema: "https://agentgate.dev/event/v1", parentSchema: c.properties.predicateType, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.predicate !== void 0 && (J(t.predicate, { instancePath: n + "/predicate", parentData: t, parentDataProperty: "predicate", rootData: o }) || (e = h(e, J.errors), i = e.length));
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.type, parentSchema: c, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return pe.errors = e, i === 0;
}
function h(t, n) {
  if (t === null) return [...n];
  for (let y of n) t.push(y);
  return t;
}
export {
  pe as isEntryStatement
};
