// Generated from schemas/ by `npm run generate`. Do not edit.
var Q = (s, a) => () => {
  try {
    return a || s((a = { exports: {} }).exports, a), a.exports;
  } catch (q) {
    throw a = 0, q;
  }
};

var B = Q((M) => {
  "use strict";
  Object.defineProperty(M, "__esModule", { value: !0 });
  function V(s) {
    let a = s.length, q = 0, w = 0, y;
    for (; w < a; )
      q++, y = s.charCodeAt(w++), y >= 55296 && y <= 56319 && w < a && (y = s.charCodeAt(w), (y & 64512) === 56320 && w++);
    return q;
  }
  M.default = V;
  V.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var c = { type: "object", additionalProperties: !1, required: ["_type", "subject", "predicateType", "predicate"], properties: { _type: { const: "https://in-toto.io/Statement/v1" }, subject: { type: "array", minItems: 1, maxItems: 1, items: { type: "object", additionalProperties: !1, required: ["name", "digest"], properties: { name: { enum: ["action", "journal", "key"] }, digest: { type: "object", additionalProperties: !1, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } } }, predicateType: { const: "https://agentgate.dev/event/v1" }, predicate: { $ref: "#/definitions/EntryPredicate" } }, definitions: { EntryType: { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] }, EntryDigest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, EntryTime: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, HoldId: { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, EntryPredicate: { type: "object", additionalProperties: !1, required: ["type", "occurredAt", "requestId", "engine", "mode", "actor", "log"], properties: { type: { $ref: "#/definitions/EntryType" }, occurredAt: { $ref: "#/definitions/EntryTime" }, requestId: { type: "string", pattern: "^[A-Za-z0-9._:-]{8,128}$" }, hold: { $ref: "#/definitions/EntryHold" }, action: { type: "object" }, decision: { enum: ["allow", "deny", "hold"] }, policy: { $ref: "#/definitions/EntryPolicy" }, engine: { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { type: "string", minLength: 1 } } }, mode: { enum: ["enforce", "observe"] }, actor: { $ref: "#/definitions/EntryActor" }, reason: { type: "string", minLength: 1, maxLength: 4096 }, claim: { type: "object", additionalProperties: !1, properties: { secretHash: { $ref: "#/definitions/EntryDigest" }, secret: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, outcome: { $ref: "#/definitions/EntryOutcome" }, summary: { $ref: "#/definitions/EntrySummary" }, rotation: { $ref: "#/definitions/EntryRotation" }, log: { $ref: "#/definitions/EntryLog" } } }, EntryHold: { type: "object", additionalProperties: !1, required: ["id", "attempt"], properties: { id: { $ref: "#/definitions/HoldId" }, attempt: { type: "integer", minimum: 1 }, expiresAt: { $ref: "#/definitions/EntryTime" }, validForSeconds: { type: "integer", minimum: 1 }, groups: { type: "array", minItems: 1, items: { $ref: "#/definitions/EntryGroup" } }, requesters: { type: "array", items: { type: "string", minLength: 1 } }, body: { $ref: "#/definitions/EntryDigest" } } }, EntryGroup: { type: "object", additionalProperties: !1, required: ["owners", "count", "rule"], properties: { owners: { type: "array", items: { type: "string", minLength: 1 } }, count: { type: "integer", minimum: 1 }, rule: { type: "string", minLength: 1 }, explicit: { const: !1 }, presence: { const: !0 } } }, EntryPolicy: { type: "object", additionalProperties: !1, required: ["commit", "digest"], properties: { commit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, digest: { $ref: "#/definitions/EntryDigest" }, requirement: { $ref: "#/definitions/EntryDigest" }, rules: { type: "array", items: { type: "string", minLength: 1 } } } }, EntryActor: { type: "object", additionalProperties: !1, required: ["id", "kind"], properties: { id: { type: "string", minLength: 1 }, kind: { enum: ["agent", "human", "gate"] }, evidence: { $ref: "#/definitions/EntryEvidence" } } }, EntryEvidence: { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["ssh", "github"] }, principal: { type: "string", minLength: 1 }, signature: { type: "string", minLength: 1 }, expires: { $ref: "#/definitions/EntryTime" }, url: { type: "string", minLength: 1 }, id: { type: ["integer", "string"] }, user: { type: "integer", minimum: 1 }, owners: { type: "array", items: { type: "string", minLength: 1 } }, commit: { type: "string" }, time: { $ref: "#/definitions/EntryTime" }, body: { $ref: "#/definitions/EntryDigest" } } }, EntryOutcome: { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { enum: ["succeeded", "failed", "unknown"] }, exitCode: { type: "integer" }, signal: { type: "string", minLength: 1 }, durationMs: { type: "integer", minimum: 0 }, stdout: { $ref: "#/definitions/EntryStream" }, stderr: { $ref: "#/definitions/EntryStream" } } }, EntryStream: { type: "object", additionalProperties: !1, required: ["digest", "bytes"], properties: { digest: { $ref: "#/definitions/EntryDigest" }, bytes: { type: "integer", minimum: 0 } } }, EntrySummary: { type: "object", additionalProperties: !1, required: ["journal", "from", "to", "counts", "journalHash"], properties: { journal: { type: "string", pattern: "^[0-9a-f]{16,64}$" }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 1 }, counts: { type: "object", additionalProperties: { type: "integer", minimum: 1 } }, journalHash: { $ref: "#/definitions/EntryDigest" }, previousHash: { $ref: "#/definitions/EntryDigest" } } }, EntryRotation: { type: "object", additionalProperties: !1, required: ["retired", "next"], properties: { retired: { $ref: "#/definitions/EntryDigest" }, next: { $ref: "#/definitions/EntryDigest" } } }, EntryLog: { type: "object", additionalProperties: !1, required: ["origin", "size", "root"], properties: { origin: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 0 }, root: { type: "string", pattern: "^[A-Za-z0-9+/]{43}=$" } } } } }, J = new RegExp("^[0-9a-f]{64}$", "u"), m = { type: "object", additionalProperties: !1, required: ["type", "occurredAt", "requestId", "engine", "mode", "actor", "log"], properties: { type: { $ref: "#/definitions/EntryType" }, occurredAt: { $ref: "#/definitions/EntryTime" }, requestId: { type: "string", pattern: "^[A-Za-z0-9._:-]{8,128}$" }, hold: { $ref: "#/definitions/EntryHold" }, action: { type: "object" }, decision: { enum: ["allow", "deny", "hold"] }, policy: { $ref: "#/definitions/EntryPolicy" }, engine: { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { type: "string", minLength: 1 } } }, mode: { enum: ["enforce", "observe"] }, actor: { $ref: "#/definitions/EntryActor" }, reason: { type: "string", minLength: 1, maxLength: 4096 }, claim: { type: "object", additionalProperties: !1, properties: { secretHash: { $ref: "#/definitions/EntryDigest" }, secret: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, outcome: { $ref: "#/definitions/EntryOutcome" }, summary: { $ref: "#/definitions/EntrySummary" }, rotation: { $ref: "#/definitions/EntryRotation" }, log: { $ref: "#/definitions/EntryLog" } } }, C = { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] }, E = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, l = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, b = { type: "object", additionalProperties: !1, required: ["origin", "size", "root"], properties: { origin: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 0 }, root: { type: "string", pattern: "^[A-Za-z0-9+/]{43}=$" } } }, K = Object.prototype.hasOwnProperty, j = B().default, G = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u"), U = new RegExp("^[A-Za-z0-9._:-]{8,128}$", "u"), A = new RegExp("^sha256:[0-9a-f]{64}$", "u"), W = new RegExp("^[A-Za-z0-9+/]{43}=$", "u"), g = { type: "object", additionalProperties: !1, required: ["id", "attempt"], properties: { id: { $ref: "#/definitions/HoldId" }, attempt: { type: "integer", minimum: 1 }, expiresAt: { $ref: "#/definitions/EntryTime" }, validForSeconds: { type: "integer", minimum: 1 }, groups: { type: "array", minItems: 1, items: { $ref: "#/definitions/EntryGroup" } }, requesters: { type: "array", items: { type: "string", minLength: 1 } }, body: { $ref: "#/definitions/EntryDigest" } } }, R = { type: "string", pattern: "^ag-[a-z2-7]{10,52}$" }, f = { type: "object", additionalProperties: !1, required: ["owners", "count", "rule"], properties: { owners: { type: "array", items: { type: "string", minLength: 1 } }, count: { type: "integer", minimum: 1 }, rule: { type: "string", minLength: 1 }, explicit: { const: !1 }, presence: { const: !0 } } }, X = new RegExp("^ag-[a-z2-7]{10,52}$", "u");
function x(s, { instancePath: a = "", parentData: q, parentDataProperty: w, rootData: y = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: g.required, parentSchema: g, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.attempt === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'", schema: g.required, parentSchema: g, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "id" || r === "attempt" || r === "expiresAt" || r === "validForSeconds" || r === "groups" || r === "requesters" || r === "body")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: g, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.id !== void 0) {
      let r = s.id;
      if (typeof r == "string") {
        if (!X.test(r)) {
          let t = { instancePath: a + "/id", schemaPath: "#/definitions/HoldId/pattern", keyword: "pattern", params: { pattern: "^ag-[a-z2-7]{10,52}$" }, message: 'must match pattern "^ag-[a-z2-7]{10,52}$"', schema: "^ag-[a-z2-7]{10,52}$", parentSchema: R, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/id", schemaPath: "#/definitions/HoldId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.type, parentSchema: R, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.attempt !== void 0) {
      let r = s.attempt;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.attempt.type, parentSchema: g.properties.attempt, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: a + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.attempt, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.expiresAt !== void 0) {
      let r = s.expiresAt;
      if (typeof r == "string") {
        if (!G.test(r)) {
          let t = { instancePath: a + "/expiresAt", schemaPath: "#/definitions/EntryTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", parentSchema: E, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/expiresAt", schemaPath: "#/definitions/EntryTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.type, parentSchema: E, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.validForSeconds !== void 0) {
      let r = s.validForSeconds;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/validForSeconds", schemaPath: "#/properties/validForSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.validForSeconds.type, parentSchema: g.properties.validForSeconds, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: a + "/validForSeconds", schemaPath: "#/properties/validForSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.validForSeconds, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.groups !== void 0) {
      let r = s.groups;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: a + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: g.properties.groups, data: r };
          e === null ? e = [n] : e.push(n), i++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let o = r[n];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.owners === void 0) {
              let p = { instancePath: a + "/groups/" + n, schemaPath: "#/definitions/EntryGroup/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: f.required, parentSchema: f, data: o };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (o.count === void 0) {
              let p = { instancePath: a + "/groups/" + n, schemaPath: "#/definitions/EntryGroup/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: f.required, parentSchema: f, data: o };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (o.rule === void 0) {
              let p = { instancePath: a + "/groups/" + n, schemaPath: "#/definitions/EntryGroup/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: f.required, parentSchema: f, data: o };
              e === null ? e = [p] : e.push(p), i++;
            }
            for (let p in o)
              if (!(p === "owners" || p === "count" || p === "rule" || p === "explicit" || p === "presence")) {
                let u = { instancePath: a + "/groups/" + n, schemaPath: "#/definitions/EntryGroup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: f, data: o };
                e === null ? e = [u] : e.push(u), i++;
              }
            if (o.owners !== void 0) {
              let p = o.owners;
              if (Array.isArray(p)) {
                let u = p.length;
                for (let S = 0; S < u; S++) {
                  let L = p[S];
                  if (typeof L == "string") {
                    if (j(L) < 1) {
                      let N = { instancePath: a + "/groups/" + n + "/owners/" + S, schemaPath: "#/definitions/EntryGroup/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: f.properties.owners.items, data: L };
                      e === null ? e = [N] : e.push(N), i++;
                    }
                  } else {
                    let N = { instancePath: a + "/groups/" + n + "/owners/" + S, schemaPath: "#/definitions/EntryGroup/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.owners.items.type, parentSchema: f.properties.owners.items, data: L };
                    e === null ? e = [N] : e.push(N), i++;
                  }
                }
              } else {
                let u = { instancePath: a + "/groups/" + n + "/owners", schemaPath: "#/definitions/EntryGroup/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: f.properties.owners.type, parentSchema: f.properties.owners, data: p };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
            if (o.count !== void 0) {
              let p = o.count;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let u = { instancePath: a + "/groups/" + n + "/count", schemaPath: "#/definitions/EntryGroup/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: f.properties.count.type, parentSchema: f.properties.count, data: p };
                e === null ? e = [u] : e.push(u), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) {
                let u = { instancePath: a + "/groups/" + n + "/count", schemaPath: "#/definitions/EntryGroup/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: f.properties.count, data: p };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
            if (o.rule !== void 0) {
              let p = o.rule;
              if (typeof p == "string") {
                if (j(p) < 1) {
                  let u = { instancePath: a + "/groups/" + n + "/rule", schemaPath: "#/definitions/EntryGroup/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: f.properties.rule, data: p };
                  e === null ? e = [u] : e.push(u), i++;
                }
              } else {
                let u = { instancePath: a + "/groups/" + n + "/rule", schemaPath: "#/definitions/EntryGroup/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.rule.type, parentSchema: f.properties.rule, data: p };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
            if (o.explicit !== void 0) {
              let p = o.explicit;
              if (p !== !1) {
                let u = { instancePath: a + "/groups/" + n + "/explicit", schemaPath: "#/definitions/EntryGroup/properties/explicit/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: f.properties.explicit, data: p };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
            if (o.presence !== void 0) {
              let p = o.presence;
              if (p !== !0) {
                let u = { instancePath: a + "/groups/" + n + "/presence", schemaPath: "#/definitions/EntryGroup/properties/presence/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant", schema: !0, parentSchema: f.properties.presence, data: p };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
          } else {
            let p = { instancePath: a + "/groups/" + n, schemaPath: "#/definitions/EntryGroup/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: f.type, parentSchema: f, data: o };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.groups.type, parentSchema: g.properties.groups, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.requesters !== void 0) {
      let r = s.requesters;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let o = r[n];
          if (typeof o == "string") {
            if (j(o) < 1) {
              let p = { instancePath: a + "/requesters/" + n, schemaPath: "#/properties/requesters/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g.properties.requesters.items, data: o };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: a + "/requesters/" + n, schemaPath: "#/properties/requesters/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.requesters.items.type, parentSchema: g.properties.requesters.items, data: o };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/requesters", schemaPath: "#/properties/requesters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.requesters.type, parentSchema: g.properties.requesters, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.body !== void 0) {
      let r = s.body;
      if (typeof r == "string") {
        if (!A.test(r)) {
          let t = { instancePath: a + "/body", schemaPath: "#/definitions/EntryDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: l, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/body", schemaPath: "#/definitions/EntryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.type, parentSchema: l, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.type, parentSchema: g, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return x.errors = e, i === 0;
}
var k = { type: "object", additionalProperties: !1, required: ["commit", "digest"], properties: { commit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, digest: { $ref: "#/definitions/EntryDigest" }, requirement: { $ref: "#/definitions/EntryDigest" }, rules: { type: "array", items: { type: "string", minLength: 1 } } } }, Y = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function O(s, { instancePath: a = "", parentData: q, parentDataProperty: w, rootData: y = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.commit === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: k.required, parentSchema: k, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.digest === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: k.required, parentSchema: k, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "commit" || r === "digest" || r === "requirement" || r === "rules")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: k, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.commit !== void 0) {
      let r = s.commit;
      if (typeof r == "string") {
        if (!Y.test(r)) {
          let t = { instancePath: a + "/commit", schemaPath: "#/properties/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"', schema: "^([0-9a-f]{40}|[0-9a-f]{64})$", parentSchema: k.properties.commit, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k.properties.commit.type, parentSchema: k.properties.commit, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.digest !== void 0) {
      let r = s.digest;
      if (typeof r == "string") {
        if (!A.test(r)) {
          let t = { instancePath: a + "/digest", schemaPath: "#/definitions/EntryDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: l, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/digest", schemaPath: "#/definitions/EntryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.type, parentSchema: l, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.requirement !== void 0) {
      let r = s.requirement;
      if (typeof r == "string") {
        if (!A.test(r)) {
          let t = { instancePath: a + "/requirement", schemaPath: "#/definitions/EntryDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: l, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/requirement", schemaPath: "#/definitions/EntryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.type, parentSchema: l, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.rules !== void 0) {
      let r = s.rules;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let o = r[n];
          if (typeof o == "string") {
            if (j(o) < 1) {
              let p = { instancePath: a + "/rules/" + n, schemaPath: "#/properties/rules/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: k.properties.rules.items, data: o };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: a + "/rules/" + n, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k.properties.rules.items.type, parentSchema: k.properties.rules.items, data: o };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: k.properties.rules.type, parentSchema: k.properties.rules, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: k.type, parentSchema: k, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return O.errors = e, i === 0;
}
var v = { type: "object", additionalProperties: !1, required: ["id", "kind"], properties: { id: { type: "string", minLength: 1 }, kind: { enum: ["agent", "human", "gate"] }, evidence: { $ref: "#/definitions/EntryEvidence" } } }, d = { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["ssh", "github"] }, principal: { type: "string", minLength: 1 }, signature: { type: "string", minLength: 1 }, expires: { $ref: "#/definitions/EntryTime" }, url: { type: "string", minLength: 1 }, id: { type: ["integer", "string"] }, user: { type: "integer", minimum: 1 }, owners: { type: "array", items: { type: "string", minLength: 1 } }, commit: { type: "string" }, time: { $ref: "#/definitions/EntryTime" }, body: { $ref: "#/definitions/EntryDigest" } } };
function z(s, { instancePath: a = "", parentData: q, parentDataProperty: w, rootData: y = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: d.required, parentSchema: d, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!K.call(d.properties, r)) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: d, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.kind !== void 0) {
      let r = s.kind;
      if (!(r === "ssh" || r === "github")) {
        let t = { instancePath: a + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: d.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: d.properties.kind.enum, parentSchema: d.properties.kind, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.principal !== void 0) {
      let r = s.principal;
      if (typeof r == "string") {
        if (j(r) < 1) {
          let t = { instancePath: a + "/principal", schemaPath: "#/properties/principal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: d.properties.principal, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/principal", schemaPath: "#/properties/principal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.principal.type, parentSchema: d.properties.principal, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.signature !== void 0) {
      let r = s.signature;
      if (typeof r == "string") {
        if (j(r) < 1) {
          let t = { instancePath: a + "/signature", schemaPath: "#/properties/signature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: d.properties.signature, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.signature.type, parentSchema: d.properties.signature, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.expires !== void 0) {
      let r = s.expires;
      if (typeof r == "string") {
        if (!G.test(r)) {
          let t = { instancePath: a + "/expires", schemaPath: "#/definitions/EntryTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", parentSchema: E, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/expires", schemaPath: "#/definitions/EntryTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.type, parentSchema: E, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.url !== void 0) {
      let r = s.url;
      if (typeof r == "string") {
        if (j(r) < 1) {
          let t = { instancePath: a + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: d.properties.url, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.url.type, parentSchema: d.properties.url, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.id !== void 0) {
      let r = s.id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let t = { instancePath: a + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: d.properties.id.type }, message: "must be integer,string", schema: d.properties.id.type, parentSchema: d.properties.id, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.user !== void 0) {
      let r = s.user;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.user.type, parentSchema: d.properties.user, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: a + "/user", schemaPath: "#/properties/user/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: d.properties.user, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.owners !== void 0) {
      let r = s.owners;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let o = r[n];
          if (typeof o == "string") {
            if (j(o) < 1) {
              let p = { instancePath: a + "/owners/" + n, schemaPath: "#/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: d.properties.owners.items, data: o };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: a + "/owners/" + n, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.owners.items.type, parentSchema: d.properties.owners.items, data: o };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.owners.type, parentSchema: d.properties.owners, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.commit !== void 0) {
      let r = s.commit;
      if (typeof r != "string") {
        let t = { instancePath: a + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.commit.type, parentSchema: d.properties.commit, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.time !== void 0) {
      let r = s.time;
      if (typeof r == "string") {
        if (!G.test(r)) {
          let t = { instancePath: a + "/time", schemaPath: "#/definitions/EntryTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", parentSchema: E, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/time", schemaPath: "#/definitions/EntryTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.type, parentSchema: E, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.body !== void 0) {
      let r = s.body;
      if (typeof r == "string") {
        if (!A.test(r)) {
          let t = { instancePath: a + "/body", schemaPath: "#/definitions/EntryDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: l, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/body", schemaPath: "#/definitions/EntryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.type, parentSchema: l, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return z.errors = e, i === 0;
}
function F(s, { instancePath: a = "", parentData: q, parentDataProperty: w, rootData: y = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: v.required, parentSchema: v, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.kind === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: v.required, parentSchema: v, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "id" || r === "kind" || r === "evidence")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: v, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.id !== void 0) {
      let r = s.id;
      if (typeof r == "string") {
        if (j(r) < 1) {
          let t = { instancePath: a + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.properties.id, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.properties.id.type, parentSchema: v.properties.id, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.kind !== void 0) {
      let r = s.kind;
      if (!(r === "agent" || r === "human" || r === "gate")) {
        let t = { instancePath: a + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: v.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: v.properties.kind.enum, parentSchema: v.properties.kind, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    s.evidence !== void 0 && (z(s.evidence, { instancePath: a + "/evidence", parentData: s, parentDataProperty: "evidence", rootData: y }) || (e = e === null ? z.errors : e.concat(z.errors), i = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.type, parentSchema: v, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return F.errors = e, i === 0;
}
var P = { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { enum: ["succeeded", "failed", "unknown"] }, exitCode: { type: "integer" }, signal: { type: "string", minLength: 1 }, durationMs: { type: "integer", minimum: 0 }, stdout: { $ref: "#/definitions/EntryStream" }, stderr: { $ref: "#/definitions/EntryStream" } } }, $ = { type: "object", additionalProperties: !1, required: ["digest", "bytes"], properties: { digest: { $ref: "#/definitions/EntryDigest" }, bytes: { type: "integer", minimum: 0 } } };
function T(s, { instancePath: a = "", parentData: q, parentDataProperty: w, rootData: y = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.digest === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: $.required, parentSchema: $, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.bytes === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'", schema: $.required, parentSchema: $, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "digest" || r === "bytes")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: $, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.digest !== void 0) {
      let r = s.digest;
      if (typeof r == "string") {
        if (!A.test(r)) {
          let t = { instancePath: a + "/digest", schemaPath: "#/definitions/EntryDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: l, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/digest", schemaPath: "#/definitions/EntryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.type, parentSchema: l, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.bytes !== void 0) {
      let r = s.bytes;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: $.properties.bytes.type, parentSchema: $.properties.bytes, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: a + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: $.properties.bytes, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $.type, parentSchema: $, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return T.errors = e, i === 0;
}
function H(s, { instancePath: a = "", parentData: q, parentDataProperty: w, rootData: y = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.status === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: P.required, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "status" || r === "exitCode" || r === "signal" || r === "durationMs" || r === "stdout" || r === "stderr")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: P, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.status !== void 0) {
      let r = s.status;
      if (!(r === "succeeded" || r === "failed" || r === "unknown")) {
        let t = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: P.properties.status.enum }, message: "must be equal to one of the allowed values", schema: P.properties.status.enum, parentSchema: P.properties.status, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.exitCode !== void 0) {
      let r = s.exitCode;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: P.properties.exitCode.type, parentSchema: P.properties.exitCode, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.signal !== void 0) {
      let r = s.signal;
      if (typeof r == "string") {
        if (j(r) < 1) {
          let t = { instancePath: a + "/signal", schemaPath: "#/properties/signal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.signal, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.signal.type, parentSchema: P.properties.signal, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.durationMs !== void 0) {
      let r = s.durationMs;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: P.properties.durationMs.type, parentSchema: P.properties.durationMs, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: a + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: P.properties.durationMs, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    s.stdout !== void 0 && (T(s.stdout, { instancePath: a + "/stdout", parentData: s, parentDataProperty: "stdout", rootData: y }) || (e = e === null ? T.errors : e.concat(T.errors), i = e.length)), s.stderr !== void 0 && (T(s.stderr, { instancePath: a + "/stderr", parentData: s, parentDataProperty: "stderr", rootData: y }) || (e = e === null ? T.errors : e.concat(T.errors), i = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.type, parentSchema: P, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return H.errors = e, i === 0;
}
var h = { type: "object", additionalProperties: !1, required: ["journal", "from", "to", "counts", "journalHash"], properties: { journal: { type: "string", pattern: "^[0-9a-f]{16,64}$" }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 1 }, counts: { type: "object", additionalProperties: { type: "integer", minimum: 1 } }, journalHash: { $ref: "#/definitions/EntryDigest" }, previousHash: { $ref: "#/definitions/EntryDigest" } } }, ee = new RegExp("^[0-9a-f]{16,64}$", "u");
function I(s, { instancePath: a = "", parentData: q, parentDataProperty: w, rootData: y = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.journal === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "journal" }, message: "must have required property 'journal'", schema: h.required, parentSchema: h, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.from === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: h.required, parentSchema: h, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.to === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: h.required, parentSchema: h, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.counts === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" }, message: "must have required property 'counts'", schema: h.required, parentSchema: h, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.journalHash === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "journalHash" }, message: "must have required property 'journalHash'", schema: h.required, parentSchema: h, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "journal" || r === "from" || r === "to" || r === "counts" || r === "journalHash" || r === "previousHash")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: h, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.journal !== void 0) {
      let r = s.journal;
      if (typeof r == "string") {
        if (!ee.test(r)) {
          let t = { instancePath: a + "/journal", schemaPath: "#/properties/journal/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16,64}$" }, message: 'must match pattern "^[0-9a-f]{16,64}$"', schema: "^[0-9a-f]{16,64}$", parentSchema: h.properties.journal, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.journal.type, parentSchema: h.properties.journal, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.from !== void 0) {
      let r = s.from;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: h.properties.from.type, parentSchema: h.properties.from, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: a + "/from", schemaPath: "#/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: h.properties.from, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.to !== void 0) {
      let r = s.to;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: h.properties.to.type, parentSchema: h.properties.to, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: a + "/to", schemaPath: "#/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: h.properties.to, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.counts !== void 0) {
      let r = s.counts;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let t in r) {
          let n = r[t];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let o = { instancePath: a + "/counts/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: h.properties.counts.additionalProperties.type, parentSchema: h.properties.counts.additionalProperties, data: n };
            e === null ? e = [o] : e.push(o), i++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
            let o = { instancePath: a + "/counts/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: h.properties.counts.additionalProperties, data: n };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      else {
        let t = { instancePath: a + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: h.properties.counts.type, parentSchema: h.properties.counts, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.journalHash !== void 0) {
      let r = s.journalHash;
      if (typeof r == "string") {
        if (!A.test(r)) {
          let t = { instancePath: a + "/journalHash", schemaPath: "#/definitions/EntryDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: l, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/journalHash", schemaPath: "#/definitions/EntryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.type, parentSchema: l, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.previousHash !== void 0) {
      let r = s.previousHash;
      if (typeof r == "string") {
        if (!A.test(r)) {
          let t = { instancePath: a + "/previousHash", schemaPath: "#/definitions/EntryDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: l, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/previousHash", schemaPath: "#/definitions/EntryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.type, parentSchema: l, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: h.type, parentSchema: h, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return I.errors = e, i === 0;
}
var D = { type: "object", additionalProperties: !1, required: ["retired", "next"], properties: { retired: { $ref: "#/definitions/EntryDigest" }, next: { $ref: "#/definitions/EntryDigest" } } };
function Z(s, { instancePath: a = "", parentData: q, parentDataProperty: w, rootData: y = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.retired === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retired" }, message: "must have required property 'retired'", schema: D.required, parentSchema: D, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.next === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'", schema: D.required, parentSchema: D, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "retired" || r === "next")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: D, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.retired !== void 0) {
      let r = s.retired;
      if (typeof r == "string") {
        if (!A.test(r)) {
          let t = { instancePath: a + "/retired", schemaPath: "#/definitions/EntryDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: l, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/retired", schemaPath: "#/definitions/EntryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.type, parentSchema: l, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.next !== void 0) {
      let r = s.next;
      if (typeof r == "string") {
        if (!A.test(r)) {
          let t = { instancePath: a + "/next", schemaPath: "#/definitions/EntryDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: l, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/next", schemaPath: "#/definitions/EntryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.type, parentSchema: l, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: D.type, parentSchema: D, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Z.errors = e, i === 0;
}
function _(s, { instancePath: a = "", parentData: q, parentDataProperty: w, rootData: y = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.type === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.occurredAt === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "occurredAt" }, message: "must have required property 'occurredAt'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.requestId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.engine === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.mode === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.actor === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.log === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "log" }, message: "must have required property 'log'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!K.call(m.properties, r)) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.type !== void 0) {
      let r = s.type;
      if (!(r === "allowed" || r === "denied" || r === "held" || r === "approved" || r === "withdrawn" || r === "rejected" || r === "expired" || r === "cancelled" || r === "claimed" || r === "executed" || r === "summary" || r === "rotated")) {
        let t = { instancePath: a + "/type", schemaPath: "#/definitions/EntryType/enum", keyword: "enum", params: { allowedValues: C.enum }, message: "must be equal to one of the allowed values", schema: C.enum, parentSchema: C, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.occurredAt !== void 0) {
      let r = s.occurredAt;
      if (typeof r == "string") {
        if (!G.test(r)) {
          let t = { instancePath: a + "/occurredAt", schemaPath: "#/definitions/EntryTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", parentSchema: E, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/occurredAt", schemaPath: "#/definitions/EntryTime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.type, parentSchema: E, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.requestId !== void 0) {
      let r = s.requestId;
      if (typeof r == "string") {
        if (!U.test(r)) {
          let t = { instancePath: a + "/requestId", schemaPath: "#/properties/requestId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._:-]{8,128}$" }, message: 'must match pattern "^[A-Za-z0-9._:-]{8,128}$"', schema: "^[A-Za-z0-9._:-]{8,128}$", parentSchema: m.properties.requestId, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.requestId.type, parentSchema: m.properties.requestId, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.hold !== void 0 && (x(s.hold, { instancePath: a + "/hold", parentData: s, parentDataProperty: "hold", rootData: y }) || (e = e === null ? x.errors : e.concat(x.errors), i = e.length)), s.action !== void 0) {
      let r = s.action;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let t = { instancePath: a + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.properties.action.type, parentSchema: m.properties.action, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.decision !== void 0) {
      let r = s.decision;
      if (!(r === "allow" || r === "deny" || r === "hold")) {
        let t = { instancePath: a + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: m.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: m.properties.decision.enum, parentSchema: m.properties.decision, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.policy !== void 0 && (O(s.policy, { instancePath: a + "/policy", parentData: s, parentDataProperty: "policy", rootData: y }) || (e = e === null ? O.errors : e.concat(O.errors), i = e.length)), s.engine !== void 0) {
      let r = s.engine;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.version === void 0) {
          let t = { instancePath: a + "/engine", schemaPath: "#/properties/engine/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: m.properties.engine.required, parentSchema: m.properties.engine, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (let t in r)
          if (t !== "version") {
            let n = { instancePath: a + "/engine", schemaPath: "#/properties/engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: m.properties.engine, data: r };
            e === null ? e = [n] : e.push(n), i++;
          }
        if (r.version !== void 0) {
          let t = r.version;
          if (typeof t == "string") {
            if (j(t) < 1) {
              let n = { instancePath: a + "/engine/version", schemaPath: "#/properties/engine/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: m.properties.engine.properties.version, data: t };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/engine/version", schemaPath: "#/properties/engine/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.engine.properties.version.type, parentSchema: m.properties.engine.properties.version, data: t };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.properties.engine.type, parentSchema: m.properties.engine, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.mode !== void 0) {
      let r = s.mode;
      if (!(r === "enforce" || r === "observe")) {
        let t = { instancePath: a + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: m.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: m.properties.mode.enum, parentSchema: m.properties.mode, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.actor !== void 0 && (F(s.actor, { instancePath: a + "/actor", parentData: s, parentDataProperty: "actor", rootData: y }) || (e = e === null ? F.errors : e.concat(F.errors), i = e.length)), s.reason !== void 0) {
      let r = s.reason;
      if (typeof r == "string") {
        if (j(r) > 4096) {
          let t = { instancePath: a + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: m.properties.reason, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (j(r) < 1) {
          let t = { instancePath: a + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: m.properties.reason, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.reason.type, parentSchema: m.properties.reason, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.claim !== void 0) {
      let r = s.claim;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let t in r)
          if (!(t === "secretHash" || t === "secret")) {
            let n = { instancePath: a + "/claim", schemaPath: "#/properties/claim/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: m.properties.claim, data: r };
            e === null ? e = [n] : e.push(n), i++;
          }
        if (r.secretHash !== void 0) {
          let t = r.secretHash;
          if (typeof t == "string") {
            if (!A.test(t)) {
              let n = { instancePath: a + "/claim/secretHash", schemaPath: "#/definitions/EntryDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: l, data: t };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/claim/secretHash", schemaPath: "#/definitions/EntryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.type, parentSchema: l, data: t };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (r.secret !== void 0) {
          let t = r.secret;
          if (typeof t == "string") {
            if (!J.test(t)) {
              let n = { instancePath: a + "/claim/secret", schemaPath: "#/properties/claim/properties/secret/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: m.properties.claim.properties.secret, data: t };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/claim/secret", schemaPath: "#/properties/claim/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.claim.properties.secret.type, parentSchema: m.properties.claim.properties.secret, data: t };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/claim", schemaPath: "#/properties/claim/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.properties.claim.type, parentSchema: m.properties.claim, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.outcome !== void 0 && (H(s.outcome, { instancePath: a + "/outcome", parentData: s, parentDataProperty: "outcome", rootData: y }) || (e = e === null ? H.errors : e.concat(H.errors), i = e.length)), s.summary !== void 0 && (I(s.summary, { instancePath: a + "/summary", parentData: s, parentDataProperty: "summary", rootData: y }) || (e = e === null ? I.errors : e.concat(I.errors), i = e.length)), s.rotation !== void 0 && (Z(s.rotation, { instancePath: a + "/rotation", parentData: s, parentDataProperty: "rotation", rootData: y }) || (e = e === null ? Z.errors : e.concat(Z.errors), i = e.length)), s.log !== void 0) {
      let r = s.log;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.origin === void 0) {
          let t = { instancePath: a + "/log", schemaPath: "#/definitions/EntryLog/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: b.required, parentSchema: b, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (r.size === void 0) {
          let t = { instancePath: a + "/log", schemaPath: "#/definitions/EntryLog/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: b.required, parentSchema: b, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (r.root === void 0) {
          let t = { instancePath: a + "/log", schemaPath: "#/definitions/EntryLog/required", keyword: "required", params: { missingProperty: "root" }, message: "must have required property 'root'", schema: b.required, parentSchema: b, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (let t in r)
          if (!(t === "origin" || t === "size" || t === "root")) {
            let n = { instancePath: a + "/log", schemaPath: "#/definitions/EntryLog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: b, data: r };
            e === null ? e = [n] : e.push(n), i++;
          }
        if (r.origin !== void 0) {
          let t = r.origin;
          if (typeof t == "string") {
            if (j(t) < 1) {
              let n = { instancePath: a + "/log/origin", schemaPath: "#/definitions/EntryLog/properties/origin/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.origin, data: t };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/log/origin", schemaPath: "#/definitions/EntryLog/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.origin.type, parentSchema: b.properties.origin, data: t };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (r.size !== void 0) {
          let t = r.size;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let n = { instancePath: a + "/log/size", schemaPath: "#/definitions/EntryLog/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: b.properties.size.type, parentSchema: b.properties.size, data: t };
            e === null ? e = [n] : e.push(n), i++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let n = { instancePath: a + "/log/size", schemaPath: "#/definitions/EntryLog/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: b.properties.size, data: t };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (r.root !== void 0) {
          let t = r.root;
          if (typeof t == "string") {
            if (!W.test(t)) {
              let n = { instancePath: a + "/log/root", schemaPath: "#/definitions/EntryLog/properties/root/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^[A-Za-z0-9+/]{43}=$"', schema: "^[A-Za-z0-9+/]{43}=$", parentSchema: b.properties.root, data: t };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/log/root", schemaPath: "#/definitions/EntryLog/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.root.type, parentSchema: b.properties.root, data: t };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/log", schemaPath: "#/definitions/EntryLog/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.type, parentSchema: b, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return _.errors = e, i === 0;
}
function re(s, { instancePath: a = "", parentData: q, parentDataProperty: w, rootData: y = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s._type === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_type" }, message: "must have required property '_type'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.subject === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.predicateType === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicateType" }, message: "must have required property 'predicateType'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.predicate === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicate" }, message: "must have required property 'predicate'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "_type" || r === "subject" || r === "predicateType" || r === "predicate")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: c, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s._type !== void 0) {
      let r = s._type;
      if (r !== "https://in-toto.io/Statement/v1") {
        let t = { instancePath: a + "/_type", schemaPath: "#/properties/_type/const", keyword: "const", params: { allowedValue: "https://in-toto.io/Statement/v1" }, message: "must be equal to constant", schema: "https://in-toto.io/Statement/v1", parentSchema: c.properties._type, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.subject !== void 0) {
      let r = s.subject;
      if (Array.isArray(r)) {
        if (r.length > 1) {
          let n = { instancePath: a + "/subject", schemaPath: "#/properties/subject/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: c.properties.subject, data: r };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (r.length < 1) {
          let n = { instancePath: a + "/subject", schemaPath: "#/properties/subject/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: c.properties.subject, data: r };
          e === null ? e = [n] : e.push(n), i++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let o = r[n];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.name === void 0) {
              let p = { instancePath: a + "/subject/" + n, schemaPath: "#/properties/subject/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: c.properties.subject.items.required, parentSchema: c.properties.subject.items, data: o };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (o.digest === void 0) {
              let p = { instancePath: a + "/subject/" + n, schemaPath: "#/properties/subject/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: c.properties.subject.items.required, parentSchema: c.properties.subject.items, data: o };
              e === null ? e = [p] : e.push(p), i++;
            }
            for (let p in o)
              if (!(p === "name" || p === "digest")) {
                let u = { instancePath: a + "/subject/" + n, schemaPath: "#/properties/subject/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: c.properties.subject.items, data: o };
                e === null ? e = [u] : e.push(u), i++;
              }
            if (o.name !== void 0) {
              let p = o.name;
              if (!(p === "action" || p === "journal" || p === "key")) {
                let u = { instancePath: a + "/subject/" + n + "/name", schemaPath: "#/properties/subject/items/properties/name/enum", keyword: "enum", params: { allowedValues: c.properties.subject.items.properties.name.enum }, message: "must be equal to one of the allowed values", schema: c.properties.subject.items.properties.name.enum, parentSchema: c.properties.subject.items.properties.name, data: p };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
            if (o.digest !== void 0) {
              let p = o.digest;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.sha256 === void 0) {
                  let u = { instancePath: a + "/subject/" + n + "/digest", schemaPath: "#/properties/subject/items/properties/digest/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: c.properties.subject.items.properties.digest.required, parentSchema: c.properties.subject.items.properties.digest, data: p };
                  e === null ? e = [u] : e.push(u), i++;
                }
                for (let u in p)
                  if (u !== "sha256") {
                    let S = { instancePath: a + "/subject/" + n + "/digest", schemaPath: "#/properties/subject/items/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: c.properties.subject.items.properties.digest, data: p };
                    e === null ? e = [S] : e.push(S), i++;
                  }
                if (p.sha256 !== void 0) {
                  let u = p.sha256;
                  if (typeof u == "string") {
                    if (!J.test(u)) {
                      let S = { instancePath: a + "/subject/" + n + "/digest/sha256", schemaPath: "#/properties/subject/items/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: c.properties.subject.items.properties.digest.properties.sha256, data: u };
                      e === null ? e = [S] : e.push(S), i++;
                    }
                  } else {
                    let S = { instancePath: a + "/subject/" + n + "/digest/sha256", schemaPath: "#/properties/subject/items/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.subject.items.properties.digest.properties.sha256.type, parentSchema: c.properties.subject.items.properties.digest.properties.sha256, data: u };
                    e === null ? e = [S] : e.push(S), i++;
                  }
                }
              } else {
                let u = { instancePath: a + "/subject/" + n + "/digest", schemaPath: "#/properties/subject/items/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.properties.subject.items.properties.digest.type, parentSchema: c.properties.subject.items.properties.digest, data: p };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
          } else {
            let p = { instancePath: a + "/subject/" + n, schemaPath: "#/properties/subject/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.properties.subject.items.type, parentSchema: c.properties.subject.items, data: o };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: c.properties.subject.type, parentSchema: c.properties.subject, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.predicateType !== void 0) {
      let r = s.predicateType;
      if (r !== "https://agentgate.dev/event/v1") {
        let t = { instancePath: a + "/predicateType", schemaPath: "#/properties/predicateType/const", keyword: "const", params: { allowedValue: "https://agentgate.dev/event/v1" }, message: "must be equal to constant", schema: "https://agentgate.dev/event/v1", parentSchema: c.properties.predicateType, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    s.predicate !== void 0 && (_(s.predicate, { instancePath: a + "/predicate", parentData: s, parentDataProperty: "predicate", rootData: y }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.type, parentSchema: c, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return re.errors = e, i === 0;
}
export {
  re as isEntryStatement
};
