// Generated from schemas/ by `npm run generate`. Do not edit.
var D = (o, a) => () => {
  try {
    return a || o((a = { exports: {} }).exports, a), a.exports;
  } catch (L) {
    throw a = 0, L;
  }
};

var $ = D((A) => {
  "use strict";
  Object.defineProperty(A, "__esModule", { value: !0 });
  function O(o) {
    let a = o.length, L = 0, v = 0, S;
    for (; v < a; )
      L++, S = o.charCodeAt(v++), S >= 55296 && S <= 56319 && v < a && (S = o.charCodeAt(v), (S & 64512) === 56320 && v++);
    return L;
  }
  A.default = O;
  O.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var l = { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { const: 1 }, mode: { enum: ["enforce", "observe"] }, default: { enum: ["deny", "hold"] }, environments: { type: "array", items: { type: "string", minLength: 1 } }, environment: { type: "string", minLength: 1 }, tools: { type: "object", additionalProperties: { $ref: "#/definitions/ToolSettings" } }, guards: { type: "object", additionalProperties: { const: "hold" }, propertyNames: { enum: ["builtin/git-state", "builtin/agent-settings", "builtin/agentgate-state", "builtin/agentgate-commands"] } }, lint: { type: "object", additionalProperties: !1, properties: { ignore: { type: "array", items: { $ref: "#/definitions/LintIgnore" } } } }, gate: { type: "string", pattern: "^(local|github|https://.+)$" }, audit: { $ref: "#/definitions/Audit" }, approval: { $ref: "#/definitions/ApprovalDefaults" }, redact: { type: "array", items: { type: "string", minLength: 1 } }, trust: { $ref: "#/definitions/Trust" }, extends: { not: {} } }, definitions: { ToolSettings: { type: "object", additionalProperties: !1, minProperties: 1, properties: { resource: { type: "string", minLength: 1 }, labels: { type: "array", items: { type: "string", minLength: 1 } } } }, LintIgnore: { type: "object", additionalProperties: !1, required: ["rule", "reason"], properties: { rule: { type: "string" }, files: { type: "array", items: { type: "string" } }, reason: { type: "string", minLength: 1 } } }, Audit: { type: "object", additionalProperties: !1, properties: { branch: { type: "string", minLength: 1 }, origin: { type: "string", minLength: 1 }, home: { enum: ["local", "origin"] }, "log-allowed": { enum: ["all", "summary", "none"] } } }, ApprovalDefaults: { type: "object", additionalProperties: !1, minProperties: 1, properties: { count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } }, Duration: { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, Trust: { type: "object", additionalProperties: !1, properties: { branches: { type: "array", items: { type: "string", minLength: 1 } }, "log-key": { type: "string", minLength: 1 }, signers: { type: "array", items: { $ref: "#/definitions/Signer" } } } }, Signer: { type: "object", additionalProperties: !1, required: ["role", "may"], properties: { key: { type: "string", minLength: 1 }, identity: { type: "string", minLength: 1 }, role: { enum: ["self", "separated", "remote"] }, may: { type: "array", minItems: 1, items: { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] } }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 0 } } } } }, w = { type: "object", additionalProperties: !1, minProperties: 1, properties: { resource: { type: "string", minLength: 1 }, labels: { type: "array", items: { type: "string", minLength: 1 } } } }, u = { type: "object", additionalProperties: !1, required: ["rule", "reason"], properties: { rule: { type: "string" }, files: { type: "array", items: { type: "string" } }, reason: { type: "string", minLength: 1 } } }, y = { type: "object", additionalProperties: !1, properties: { branch: { type: "string", minLength: 1 }, origin: { type: "string", minLength: 1 }, home: { enum: ["local", "origin"] }, "log-allowed": { enum: ["all", "summary", "none"] } } }, I = Object.prototype.hasOwnProperty, f = $().default, V = new RegExp("^(local|github|https://.+)$", "u"), P = { type: "object", additionalProperties: !1, minProperties: 1, properties: { count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } }, k = { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, T = new RegExp("^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", "u");
function j(o, { instancePath: a = "", parentData: L, parentDataProperty: v, rootData: S = o } = {}) {
  let e = null, i = 0;
  if (o && typeof o == "object" && !Array.isArray(o)) {
    if (Object.keys(o).length < 1) {
      let p = { instancePath: a, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: P, data: o };
      e === null ? e = [p] : e.push(p), i++;
    }
    for (let p in o)
      if (!(p === "count" || p === "timeout" || p === "valid-for" || p === "retry-after" || p === "explicit" || p === "presence")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: P, data: o };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (o.count !== void 0) {
      let p = o.count;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let t = { instancePath: a + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: P.properties.count.type, parentSchema: P.properties.count, data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 100 || isNaN(p)) {
          let t = { instancePath: a + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: P.properties.count, data: p };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (p < 1 || isNaN(p)) {
          let t = { instancePath: a + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: P.properties.count, data: p };
          e === null ? e = [t] : e.push(t), i++;
        }
      }
    }
    if (o.timeout !== void 0) {
      let p = o.timeout;
      if (typeof p == "string") {
        if (f(p) < 2) {
          let t = { instancePath: a + "/timeout", schemaPath: "#/definitions/Duration/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: k, data: p };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (!T.test(p)) {
          let t = { instancePath: a + "/timeout", schemaPath: "#/definitions/Duration/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$" }, message: 'must match pattern "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$"', schema: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", parentSchema: k, data: p };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/timeout", schemaPath: "#/definitions/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k.type, parentSchema: k, data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (o["valid-for"] !== void 0) {
      let p = o["valid-for"];
      if (typeof p == "string") {
        if (f(p) < 2) {
          let t = { instancePath: a + "/valid-for", schemaPath: "#/definitions/Duration/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: k, data: p };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (!T.test(p)) {
          let t = { instancePath: a + "/valid-for", schemaPath: "#/definitions/Duration/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$" }, message: 'must match pattern "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$"', schema: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", parentSchema: k, data: p };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/valid-for", schemaPath: "#/definitions/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k.type, parentSchema: k, data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (o["retry-after"] !== void 0) {
      let p = o["retry-after"];
      if (typeof p == "string") {
        if (f(p) < 2) {
          let t = { instancePath: a + "/retry-after", schemaPath: "#/definitions/Duration/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: k, data: p };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (!T.test(p)) {
          let t = { instancePath: a + "/retry-after", schemaPath: "#/definitions/Duration/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$" }, message: 'must match pattern "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$"', schema: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", parentSchema: k, data: p };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/retry-after", schemaPath: "#/definitions/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: k.type, parentSchema: k, data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (o.explicit !== void 0) {
      let p = o.explicit;
      if (typeof p != "boolean") {
        let t = { instancePath: a + "/explicit", schemaPath: "#/properties/explicit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: P.properties.explicit.type, parentSchema: P.properties.explicit, data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (o.presence !== void 0) {
      let p = o.presence;
      if (typeof p != "boolean") {
        let t = { instancePath: a + "/presence", schemaPath: "#/properties/presence/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: P.properties.presence.type, parentSchema: P.properties.presence, data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.type, parentSchema: P, data: o };
    e === null ? e = [p] : e.push(p), i++;
  }
  return j.errors = e, i === 0;
}
var b = { type: "object", additionalProperties: !1, properties: { branches: { type: "array", items: { type: "string", minLength: 1 } }, "log-key": { type: "string", minLength: 1 }, signers: { type: "array", items: { $ref: "#/definitions/Signer" } } } }, d = { type: "object", additionalProperties: !1, required: ["role", "may"], properties: { key: { type: "string", minLength: 1 }, identity: { type: "string", minLength: 1 }, role: { enum: ["self", "separated", "remote"] }, may: { type: "array", minItems: 1, items: { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] } }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 0 } } };
function N(o, { instancePath: a = "", parentData: L, parentDataProperty: v, rootData: S = o } = {}) {
  let e = null, i = 0;
  if (o && typeof o == "object" && !Array.isArray(o)) {
    for (let p in o)
      if (!(p === "branches" || p === "log-key" || p === "signers")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: b, data: o };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (o.branches !== void 0) {
      let p = o.branches;
      if (Array.isArray(p)) {
        let t = p.length;
        for (let r = 0; r < t; r++) {
          let n = p[r];
          if (typeof n == "string") {
            if (f(n) < 1) {
              let s = { instancePath: a + "/branches/" + r, schemaPath: "#/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.branches.items, data: n };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            let s = { instancePath: a + "/branches/" + r, schemaPath: "#/properties/branches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.branches.items.type, parentSchema: b.properties.branches.items, data: n };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.branches.type, parentSchema: b.properties.branches, data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (o["log-key"] !== void 0) {
      let p = o["log-key"];
      if (typeof p == "string") {
        if (f(p) < 1) {
          let t = { instancePath: a + "/log-key", schemaPath: "#/properties/log-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties["log-key"], data: p };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/log-key", schemaPath: "#/properties/log-key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties["log-key"].type, parentSchema: b.properties["log-key"], data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (o.signers !== void 0) {
      let p = o.signers;
      if (Array.isArray(p)) {
        let t = p.length;
        for (let r = 0; r < t; r++) {
          let n = p[r];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.role === void 0) {
              let s = { instancePath: a + "/signers/" + r, schemaPath: "#/definitions/Signer/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: d.required, parentSchema: d, data: n };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (n.may === void 0) {
              let s = { instancePath: a + "/signers/" + r, schemaPath: "#/definitions/Signer/required", keyword: "required", params: { missingProperty: "may" }, message: "must have required property 'may'", schema: d.required, parentSchema: d, data: n };
              e === null ? e = [s] : e.push(s), i++;
            }
            for (let s in n)
              if (!(s === "key" || s === "identity" || s === "role" || s === "may" || s === "from" || s === "to")) {
                let m = { instancePath: a + "/signers/" + r, schemaPath: "#/definitions/Signer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: d, data: n };
                e === null ? e = [m] : e.push(m), i++;
              }
            if (n.key !== void 0) {
              let s = n.key;
              if (typeof s == "string") {
                if (f(s) < 1) {
                  let m = { instancePath: a + "/signers/" + r + "/key", schemaPath: "#/definitions/Signer/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: d.properties.key, data: s };
                  e === null ? e = [m] : e.push(m), i++;
                }
              } else {
                let m = { instancePath: a + "/signers/" + r + "/key", schemaPath: "#/definitions/Signer/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.key.type, parentSchema: d.properties.key, data: s };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (n.identity !== void 0) {
              let s = n.identity;
              if (typeof s == "string") {
                if (f(s) < 1) {
                  let m = { instancePath: a + "/signers/" + r + "/identity", schemaPath: "#/definitions/Signer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: d.properties.identity, data: s };
                  e === null ? e = [m] : e.push(m), i++;
                }
              } else {
                let m = { instancePath: a + "/signers/" + r + "/identity", schemaPath: "#/definitions/Signer/properties/identity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.identity.type, parentSchema: d.properties.identity, data: s };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (n.role !== void 0) {
              let s = n.role;
              if (!(s === "self" || s === "separated" || s === "remote")) {
                let m = { instancePath: a + "/signers/" + r + "/role", schemaPath: "#/definitions/Signer/properties/role/enum", keyword: "enum", params: { allowedValues: d.properties.role.enum }, message: "must be equal to one of the allowed values", schema: d.properties.role.enum, parentSchema: d.properties.role, data: s };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (n.may !== void 0) {
              let s = n.may;
              if (Array.isArray(s)) {
                if (s.length < 1) {
                  let h = { instancePath: a + "/signers/" + r + "/may", schemaPath: "#/definitions/Signer/properties/may/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: d.properties.may, data: s };
                  e === null ? e = [h] : e.push(h), i++;
                }
                let m = s.length;
                for (let h = 0; h < m; h++) {
                  let c = s[h];
                  if (!(c === "allowed" || c === "denied" || c === "held" || c === "approved" || c === "withdrawn" || c === "rejected" || c === "expired" || c === "cancelled" || c === "claimed" || c === "executed" || c === "summary" || c === "rotated")) {
                    let g = { instancePath: a + "/signers/" + r + "/may/" + h, schemaPath: "#/definitions/Signer/properties/may/items/enum", keyword: "enum", params: { allowedValues: d.properties.may.items.enum }, message: "must be equal to one of the allowed values", schema: d.properties.may.items.enum, parentSchema: d.properties.may.items, data: c };
                    e === null ? e = [g] : e.push(g), i++;
                  }
                }
              } else {
                let m = { instancePath: a + "/signers/" + r + "/may", schemaPath: "#/definitions/Signer/properties/may/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.may.type, parentSchema: d.properties.may, data: s };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (n.from !== void 0) {
              let s = n.from;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                let m = { instancePath: a + "/signers/" + r + "/from", schemaPath: "#/definitions/Signer/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.from.type, parentSchema: d.properties.from, data: s };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                let m = { instancePath: a + "/signers/" + r + "/from", schemaPath: "#/definitions/Signer/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: d.properties.from, data: s };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (n.to !== void 0) {
              let s = n.to;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                let m = { instancePath: a + "/signers/" + r + "/to", schemaPath: "#/definitions/Signer/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.to.type, parentSchema: d.properties.to, data: s };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                let m = { instancePath: a + "/signers/" + r + "/to", schemaPath: "#/definitions/Signer/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: d.properties.to, data: s };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          } else {
            let s = { instancePath: a + "/signers/" + r, schemaPath: "#/definitions/Signer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: n };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/signers", schemaPath: "#/properties/signers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.signers.type, parentSchema: b.properties.signers, data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.type, parentSchema: b, data: o };
    e === null ? e = [p] : e.push(p), i++;
  }
  return N.errors = e, i === 0;
}
function F(o, { instancePath: a = "", parentData: L, parentDataProperty: v, rootData: S = o } = {}) {
  let e = null, i = 0;
  if (o && typeof o == "object" && !Array.isArray(o)) {
    if (o.version === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: l.required, parentSchema: l, data: o };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in o)
      if (!I.call(l.properties, t)) {
        let r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: o };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (o.version !== void 0) {
      let t = o.version;
      if (t !== 1) {
        let r = { instancePath: a + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: l.properties.version, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.mode !== void 0) {
      let t = o.mode;
      if (!(t === "enforce" || t === "observe")) {
        let r = { instancePath: a + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: l.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: l.properties.mode.enum, parentSchema: l.properties.mode, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.default !== void 0) {
      let t = o.default;
      if (!(t === "deny" || t === "hold")) {
        let r = { instancePath: a + "/default", schemaPath: "#/properties/default/enum", keyword: "enum", params: { allowedValues: l.properties.default.enum }, message: "must be equal to one of the allowed values", schema: l.properties.default.enum, parentSchema: l.properties.default, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.environments !== void 0) {
      let t = o.environments;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let s = t[n];
          if (typeof s == "string") {
            if (f(s) < 1) {
              let m = { instancePath: a + "/environments/" + n, schemaPath: "#/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.environments.items, data: s };
              e === null ? e = [m] : e.push(m), i++;
            }
          } else {
            let m = { instancePath: a + "/environments/" + n, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.environments.items.type, parentSchema: l.properties.environments.items, data: s };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.environments.type, parentSchema: l.properties.environments, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.environment !== void 0) {
      let t = o.environment;
      if (typeof t == "string") {
        if (f(t) < 1) {
          let r = { instancePath: a + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.environment, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.environment.type, parentSchema: l.properties.environment, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.tools !== void 0) {
      let t = o.tools;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let r in t) {
          let n = t[r];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (Object.keys(n).length < 1) {
              let s = { instancePath: a + "/tools/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ToolSettings/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: w, data: n };
              e === null ? e = [s] : e.push(s), i++;
            }
            for (let s in n)
              if (!(s === "resource" || s === "labels")) {
                let m = { instancePath: a + "/tools/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ToolSettings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: w, data: n };
                e === null ? e = [m] : e.push(m), i++;
              }
            if (n.resource !== void 0) {
              let s = n.resource;
              if (typeof s == "string") {
                if (f(s) < 1) {
                  let m = { instancePath: a + "/tools/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/resource", schemaPath: "#/definitions/ToolSettings/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: w.properties.resource, data: s };
                  e === null ? e = [m] : e.push(m), i++;
                }
              } else {
                let m = { instancePath: a + "/tools/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/resource", schemaPath: "#/definitions/ToolSettings/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.properties.resource.type, parentSchema: w.properties.resource, data: s };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (n.labels !== void 0) {
              let s = n.labels;
              if (Array.isArray(s)) {
                let m = s.length;
                for (let h = 0; h < m; h++) {
                  let c = s[h];
                  if (typeof c == "string") {
                    if (f(c) < 1) {
                      let g = { instancePath: a + "/tools/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/labels/" + h, schemaPath: "#/definitions/ToolSettings/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: w.properties.labels.items, data: c };
                      e === null ? e = [g] : e.push(g), i++;
                    }
                  } else {
                    let g = { instancePath: a + "/tools/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/labels/" + h, schemaPath: "#/definitions/ToolSettings/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.properties.labels.items.type, parentSchema: w.properties.labels.items, data: c };
                    e === null ? e = [g] : e.push(g), i++;
                  }
                }
              } else {
                let m = { instancePath: a + "/tools/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/labels", schemaPath: "#/definitions/ToolSettings/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: w.properties.labels.type, parentSchema: w.properties.labels, data: s };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          } else {
            let s = { instancePath: a + "/tools/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ToolSettings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: w.type, parentSchema: w, data: n };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      else {
        let r = { instancePath: a + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.properties.tools.type, parentSchema: l.properties.tools, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.guards !== void 0) {
      let t = o.guards;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) {
          let n = i;
          if (!(r === "builtin/git-state" || r === "builtin/agent-settings" || r === "builtin/agentgate-state" || r === "builtin/agentgate-commands")) {
            let s = { instancePath: a + "/guards", schemaPath: "#/properties/guards/propertyNames/enum", keyword: "enum", params: { allowedValues: l.properties.guards.propertyNames.enum }, message: "must be equal to one of the allowed values", schema: l.properties.guards.propertyNames.enum, parentSchema: l.properties.guards.propertyNames, data: r, propertyName: r };
            e === null ? e = [s] : e.push(s), i++;
          }
          var p = n === i;
          if (!p) {
            let s = { instancePath: a + "/guards", schemaPath: "#/properties/guards/propertyNames", keyword: "propertyNames", params: { propertyName: r }, message: "property name must be valid", schema: l.properties.guards.propertyNames, parentSchema: l.properties.guards, data: t };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        for (let r in t) {
          let n = t[r];
          if (n !== "hold") {
            let s = { instancePath: a + "/guards/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guards/additionalProperties/const", keyword: "const", params: { allowedValue: "hold" }, message: "must be equal to constant", schema: "hold", parentSchema: l.properties.guards.additionalProperties, data: n };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/guards", schemaPath: "#/properties/guards/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.properties.guards.type, parentSchema: l.properties.guards, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.lint !== void 0) {
      let t = o.lint;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t)
          if (r !== "ignore") {
            let n = { instancePath: a + "/lint", schemaPath: "#/properties/lint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: l.properties.lint, data: t };
            e === null ? e = [n] : e.push(n), i++;
          }
        if (t.ignore !== void 0) {
          let r = t.ignore;
          if (Array.isArray(r)) {
            let n = r.length;
            for (let s = 0; s < n; s++) {
              let m = r[s];
              if (m && typeof m == "object" && !Array.isArray(m)) {
                if (m.rule === void 0) {
                  let h = { instancePath: a + "/lint/ignore/" + s, schemaPath: "#/definitions/LintIgnore/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: u.required, parentSchema: u, data: m };
                  e === null ? e = [h] : e.push(h), i++;
                }
                if (m.reason === void 0) {
                  let h = { instancePath: a + "/lint/ignore/" + s, schemaPath: "#/definitions/LintIgnore/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: u.required, parentSchema: u, data: m };
                  e === null ? e = [h] : e.push(h), i++;
                }
                for (let h in m)
                  if (!(h === "rule" || h === "files" || h === "reason")) {
                    let c = { instancePath: a + "/lint/ignore/" + s, schemaPath: "#/definitions/LintIgnore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties", schema: !1, parentSchema: u, data: m };
                    e === null ? e = [c] : e.push(c), i++;
                  }
                if (m.rule !== void 0) {
                  let h = m.rule;
                  if (typeof h != "string") {
                    let c = { instancePath: a + "/lint/ignore/" + s + "/rule", schemaPath: "#/definitions/LintIgnore/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.rule.type, parentSchema: u.properties.rule, data: h };
                    e === null ? e = [c] : e.push(c), i++;
                  }
                }
                if (m.files !== void 0) {
                  let h = m.files;
                  if (Array.isArray(h)) {
                    let c = h.length;
                    for (let g = 0; g < c; g++) {
                      let q = h[g];
                      if (typeof q != "string") {
                        let x = { instancePath: a + "/lint/ignore/" + s + "/files/" + g, schemaPath: "#/definitions/LintIgnore/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.files.items.type, parentSchema: u.properties.files.items, data: q };
                        e === null ? e = [x] : e.push(x), i++;
                      }
                    }
                  } else {
                    let c = { instancePath: a + "/lint/ignore/" + s + "/files", schemaPath: "#/definitions/LintIgnore/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.properties.files.type, parentSchema: u.properties.files, data: h };
                    e === null ? e = [c] : e.push(c), i++;
                  }
                }
                if (m.reason !== void 0) {
                  let h = m.reason;
                  if (typeof h == "string") {
                    if (f(h) < 1) {
                      let c = { instancePath: a + "/lint/ignore/" + s + "/reason", schemaPath: "#/definitions/LintIgnore/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: u.properties.reason, data: h };
                      e === null ? e = [c] : e.push(c), i++;
                    }
                  } else {
                    let c = { instancePath: a + "/lint/ignore/" + s + "/reason", schemaPath: "#/definitions/LintIgnore/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.reason.type, parentSchema: u.properties.reason, data: h };
                    e === null ? e = [c] : e.push(c), i++;
                  }
                }
              } else {
                let h = { instancePath: a + "/lint/ignore/" + s, schemaPath: "#/definitions/LintIgnore/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.type, parentSchema: u, data: m };
                e === null ? e = [h] : e.push(h), i++;
              }
            }
          } else {
            let n = { instancePath: a + "/lint/ignore", schemaPath: "#/properties/lint/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.lint.properties.ignore.type, parentSchema: l.properties.lint.properties.ignore, data: r };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/lint", schemaPath: "#/properties/lint/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.properties.lint.type, parentSchema: l.properties.lint, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.gate !== void 0) {
      let t = o.gate;
      if (typeof t == "string") {
        if (!V.test(t)) {
          let r = { instancePath: a + "/gate", schemaPath: "#/properties/gate/pattern", keyword: "pattern", params: { pattern: "^(local|github|https://.+)$" }, message: 'must match pattern "^(local|github|https://.+)$"', schema: "^(local|github|https://.+)$", parentSchema: l.properties.gate, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.gate.type, parentSchema: l.properties.gate, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.audit !== void 0) {
      let t = o.audit;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t)
          if (!(r === "branch" || r === "origin" || r === "home" || r === "log-allowed")) {
            let n = { instancePath: a + "/audit", schemaPath: "#/definitions/Audit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: y, data: t };
            e === null ? e = [n] : e.push(n), i++;
          }
        if (t.branch !== void 0) {
          let r = t.branch;
          if (typeof r == "string") {
            if (f(r) < 1) {
              let n = { instancePath: a + "/audit/branch", schemaPath: "#/definitions/Audit/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.branch, data: r };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/audit/branch", schemaPath: "#/definitions/Audit/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.branch.type, parentSchema: y.properties.branch, data: r };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.origin !== void 0) {
          let r = t.origin;
          if (typeof r == "string") {
            if (f(r) < 1) {
              let n = { instancePath: a + "/audit/origin", schemaPath: "#/definitions/Audit/properties/origin/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.origin, data: r };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/audit/origin", schemaPath: "#/definitions/Audit/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.origin.type, parentSchema: y.properties.origin, data: r };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.home !== void 0) {
          let r = t.home;
          if (!(r === "local" || r === "origin")) {
            let n = { instancePath: a + "/audit/home", schemaPath: "#/definitions/Audit/properties/home/enum", keyword: "enum", params: { allowedValues: y.properties.home.enum }, message: "must be equal to one of the allowed values", schema: y.properties.home.enum, parentSchema: y.properties.home, data: r };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t["log-allowed"] !== void 0) {
          let r = t["log-allowed"];
          if (!(r === "all" || r === "summary" || r === "none")) {
            let n = { instancePath: a + "/audit/log-allowed", schemaPath: "#/definitions/Audit/properties/log-allowed/enum", keyword: "enum", params: { allowedValues: y.properties["log-allowed"].enum }, message: "must be equal to one of the allowed values", schema: y.properties["log-allowed"].enum, parentSchema: y.properties["log-allowed"], data: r };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/audit", schemaPath: "#/definitions/Audit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.type, parentSchema: y, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.approval !== void 0 && (j(o.approval, { instancePath: a + "/approval", parentData: o, parentDataProperty: "approval", rootData: S }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length)), o.redact !== void 0) {
      let t = o.redact;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let s = t[n];
          if (typeof s == "string") {
            if (f(s) < 1) {
              let m = { instancePath: a + "/redact/" + n, schemaPath: "#/properties/redact/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.redact.items, data: s };
              e === null ? e = [m] : e.push(m), i++;
            }
          } else {
            let m = { instancePath: a + "/redact/" + n, schemaPath: "#/properties/redact/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.redact.items.type, parentSchema: l.properties.redact.items, data: s };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/redact", schemaPath: "#/properties/redact/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.redact.type, parentSchema: l.properties.redact, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.trust !== void 0 && (N(o.trust, { instancePath: a + "/trust", parentData: o, parentDataProperty: "trust", rootData: S }) || (e = e === null ? N.errors : e.concat(N.errors), i = e.length)), o.extends !== void 0) {
      let t = { instancePath: a + "/extends", schemaPath: "#/properties/extends/not", keyword: "not", params: {}, message: "must NOT be valid", schema: l.properties.extends.not, parentSchema: l.properties.extends, data: o.extends };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: o };
    e === null ? e = [t] : e.push(t), i++;
  }
  return F.errors = e, i === 0;
}
export {
  F as isConfigFile
};
