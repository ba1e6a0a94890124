// Generated from schemas/ by `npm run generate`. Do not edit.
var $ = (s, a) => () => {
  try {
    return a || s((a = { exports: {} }).exports, a), a.exports;
  } catch (y) {
    throw a = 0, y;
  }
};

var T = $((j) => {
  "use strict";
  Object.defineProperty(j, "__esModule", { value: !0 });
  function O(s) {
    let a = s.length, y = 0, f = 0, h;
    for (; f < a; )
      y++, h = s.charCodeAt(f++), h >= 55296 && h <= 56319 && f < a && (h = s.charCodeAt(f), (h & 64512) === 56320 && f++);
    return y;
  }
  j.default = O;
  O.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var o = { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { const: 1 }, mode: { enum: ["enforce", "observe"] }, default: { enum: ["deny", "hold"] }, environments: { type: "array", items: { type: "string", minLength: 1 } }, environment: { type: "string", minLength: 1 }, tools: { type: "object", additionalProperties: { $ref: "#/definitions/ToolSettings" } }, guards: { type: "object", additionalProperties: { const: "hold" }, propertyNames: { enum: ["builtin/git-state", "builtin/agent-settings", "builtin/agentgate-state", "builtin/agentgate-commands"] } }, lint: { type: "object", additionalProperties: !1, properties: { ignore: { type: "array", items: { $ref: "#/definitions/LintIgnore" } } } }, gate: { type: "string", pattern: "^(local|github|https://.+)$" }, audit: { $ref: "#/definitions/Audit" }, approval: { $ref: "#/definitions/ApprovalDefaults" }, redact: { type: "array", items: { type: "string", minLength: 1 } }, trust: { $ref: "#/definitions/Trust" }, extends: { not: {} } }, definitions: { ToolSettings: { type: "object", additionalProperties: !1, minProperties: 1, properties: { resource: { type: "string", minLength: 1 }, labels: { type: "array", items: { type: "string", minLength: 1 } } } }, LintIgnore: { type: "object", additionalProperties: !1, required: ["rule", "reason"], properties: { rule: { type: "string" }, files: { type: "array", items: { type: "string" } }, reason: { type: "string", minLength: 1 } } }, Audit: { type: "object", additionalProperties: !1, properties: { branch: { type: "string", minLength: 1 }, origin: { type: "string", minLength: 1 }, home: { enum: ["local", "origin"] }, "log-allowed": { enum: ["all", "summary", "none"] } } }, ApprovalDefaults: { type: "object", additionalProperties: !1, minProperties: 1, properties: { count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } }, Duration: { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, Trust: { type: "object", additionalProperties: !1, properties: { branches: { type: "array", items: { type: "string", minLength: 1 } }, "log-key": { type: "string", minLength: 1 }, signers: { type: "array", items: { $ref: "#/definitions/Signer" } } } }, Signer: { type: "object", additionalProperties: !1, required: ["role", "may"], properties: { key: { type: "string", minLength: 1 }, identity: { type: "string", minLength: 1 }, role: { enum: ["self", "separated", "remote"] }, may: { type: "array", minItems: 1, items: { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] } }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 0 } } } } }, E = Object.prototype.hasOwnProperty, g = T().default, b = { type: "object", additionalProperties: !1, minProperties: 1, properties: { resource: { type: "string", minLength: 1 }, labels: { type: "array", items: { type: "string", minLength: 1 } } } };
function L(s, { instancePath: a = "", parentData: y, parentDataProperty: f, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (Object.keys(s).length < 1) {
      let r = { instancePath: a, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "resource" || r === "labels")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: b, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.resource !== void 0) {
      let r = s.resource;
      if (typeof r == "string") {
        if (g(r) < 1) {
          let t = { instancePath: a + "/resource", schemaPath: "#/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.resource, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.resource.type, parentSchema: b.properties.resource, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.labels !== void 0) {
      let r = s.labels;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p == "string") {
            if (g(p) < 1) {
              let m = { instancePath: a + "/labels/" + n, schemaPath: "#/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.labels.items, data: p };
              e === null ? e = [m] : e.push(m), i++;
            }
          } else {
            let m = { instancePath: a + "/labels/" + n, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.labels.items.type, parentSchema: b.properties.labels.items, data: p };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.labels.type, parentSchema: b.properties.labels, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.type, parentSchema: b, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return L.errors = e, i === 0;
}
var c = { type: "object", additionalProperties: !1, required: ["rule", "reason"], properties: { rule: { type: "string" }, files: { type: "array", items: { type: "string" } }, reason: { type: "string", minLength: 1 } } };
function N(s, { instancePath: a = "", parentData: y, parentDataProperty: f, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.rule === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.reason === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "rule" || r === "files" || r === "reason")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: c, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.rule !== void 0) {
      let r = s.rule;
      if (typeof r != "string") {
        let t = { instancePath: a + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.rule.type, parentSchema: c.properties.rule, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.files !== void 0) {
      let r = s.files;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p != "string") {
            let m = { instancePath: a + "/files/" + n, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.files.items.type, parentSchema: c.properties.files.items, data: p };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: c.properties.files.type, parentSchema: c.properties.files, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.reason !== void 0) {
      let r = s.reason;
      if (typeof r == "string") {
        if (g(r) < 1) {
          let t = { instancePath: a + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c.properties.reason, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.reason.type, parentSchema: c.properties.reason, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.type, parentSchema: c, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return N.errors = e, i === 0;
}
var u = { type: "object", additionalProperties: !1, properties: { branch: { type: "string", minLength: 1 }, origin: { type: "string", minLength: 1 }, home: { enum: ["local", "origin"] }, "log-allowed": { enum: ["all", "summary", "none"] } } };
function A(s, { instancePath: a = "", parentData: y, parentDataProperty: f, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let r in s)
      if (!(r === "branch" || r === "origin" || r === "home" || r === "log-allowed")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: u, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.branch !== void 0) {
      let r = s.branch;
      if (typeof r == "string") {
        if (g(r) < 1) {
          let t = { instancePath: a + "/branch", schemaPath: "#/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: u.properties.branch, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.branch.type, parentSchema: u.properties.branch, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.origin !== void 0) {
      let r = s.origin;
      if (typeof r == "string") {
        if (g(r) < 1) {
          let t = { instancePath: a + "/origin", schemaPath: "#/properties/origin/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: u.properties.origin, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.origin.type, parentSchema: u.properties.origin, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.home !== void 0) {
      let r = s.home;
      if (!(r === "local" || r === "origin")) {
        let t = { instancePath: a + "/home", schemaPath: "#/properties/home/enum", keyword: "enum", params: { allowedValues: u.properties.home.enum }, message: "must be equal to one of the allowed values", schema: u.properties.home.enum, parentSchema: u.properties.home, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s["log-allowed"] !== void 0) {
      let r = s["log-allowed"];
      if (!(r === "all" || r === "summary" || r === "none")) {
        let t = { instancePath: a + "/log-allowed", schemaPath: "#/properties/log-allowed/enum", keyword: "enum", params: { allowedValues: u.properties["log-allowed"].enum }, message: "must be equal to one of the allowed values", schema: u.properties["log-allowed"].enum, parentSchema: u.properties["log-allowed"], data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.type, parentSchema: u, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return A.errors = e, i === 0;
}
var P = { type: "object", additionalProperties: !1, minProperties: 1, properties: { count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } }, S = { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, V = new RegExp("^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", "u");
function v(s, { instancePath: a = "", parentData: y, parentDataProperty: f, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (typeof s == "string") {
    if (g(s) < 2) {
      let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: S, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (!V.test(s)) {
      let r = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$" }, message: 'must match pattern "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$"', schema: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", parentSchema: S, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.type, parentSchema: S, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return v.errors = e, i === 0;
}
function D(s, { instancePath: a = "", parentData: y, parentDataProperty: f, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (Object.keys(s).length < 1) {
      let r = { instancePath: a, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "count" || r === "timeout" || r === "valid-for" || r === "retry-after" || r === "explicit" || r === "presence")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: P, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.count !== void 0) {
      let r = s.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: P.properties.count.type, parentSchema: P.properties.count, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 100 || isNaN(r)) {
          let t = { instancePath: a + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: P.properties.count, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: a + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: P.properties.count, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      }
    }
    if (s.timeout !== void 0 && (v(s.timeout, { instancePath: a + "/timeout", parentData: s, parentDataProperty: "timeout", rootData: h }) || (e = k(e, v.errors), i = e.length)), s["valid-for"] !== void 0 && (v(s["valid-for"], { instancePath: a + "/valid-for", parentData: s, parentDataProperty: "valid-for", rootData: h }) || (e = k(e, v.errors), i = e.length)), s["retry-after"] !== void 0 && (v(s["retry-after"], { instancePath: a + "/retry-after", parentData: s, parentDataProperty: "retry-after", rootData: h }) || (e = k(e, v.errors), i = e.length)), s.explicit !== void 0) {
      let r = s.explicit;
      if (typeof r != "boolean") {
        let t = { instancePath: a + "/explicit", schemaPath: "#/properties/explicit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: P.properties.explicit.type, parentSchema: P.properties.explicit, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.presence !== void 0) {
      let r = s.presence;
      if (typeof r != "boolean") {
        let t = { instancePath: a + "/presence", schemaPath: "#/properties/presence/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: P.properties.presence.type, parentSchema: P.properties.presence, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.type, parentSchema: P, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return D.errors = e, i === 0;
}
var d = { type: "object", additionalProperties: !1, properties: { branches: { type: "array", items: { type: "string", minLength: 1 } }, "log-key": { type: "string", minLength: 1 }, signers: { type: "array", items: { $ref: "#/definitions/Signer" } } } }, l = { type: "object", additionalProperties: !1, required: ["role", "may"], properties: { key: { type: "string", minLength: 1 }, identity: { type: "string", minLength: 1 }, role: { enum: ["self", "separated", "remote"] }, may: { type: "array", minItems: 1, items: { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] } }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 0 } } };
function q(s, { instancePath: a = "", parentData: y, parentDataProperty: f, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.role === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: l.required, parentSchema: l, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.may === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "may" }, message: "must have required property 'may'", schema: l.required, parentSchema: l, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "key" || r === "identity" || r === "role" || r === "may" || r === "from" || r === "to")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.key !== void 0) {
      let r = s.key;
      if (typeof r == "string") {
        if (g(r) < 1) {
          let t = { instancePath: a + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.key, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.key.type, parentSchema: l.properties.key, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.identity !== void 0) {
      let r = s.identity;
      if (typeof r == "string") {
        if (g(r) < 1) {
          let t = { instancePath: a + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.identity, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.identity.type, parentSchema: l.properties.identity, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.role !== void 0) {
      let r = s.role;
      if (!(r === "self" || r === "separated" || r === "remote")) {
        let t = { instancePath: a + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: l.properties.role.enum }, message: "must be equal to one of the allowed values", schema: l.properties.role.enum, parentSchema: l.properties.role, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.may !== void 0) {
      let r = s.may;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: a + "/may", schemaPath: "#/properties/may/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: l.properties.may, data: r };
          e === null ? e = [n] : e.push(n), i++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (!(p === "allowed" || p === "denied" || p === "held" || p === "approved" || p === "withdrawn" || p === "rejected" || p === "expired" || p === "cancelled" || p === "claimed" || p === "executed" || p === "summary" || p === "rotated")) {
            let m = { instancePath: a + "/may/" + n, schemaPath: "#/properties/may/items/enum", keyword: "enum", params: { allowedValues: l.properties.may.items.enum }, message: "must be equal to one of the allowed values", schema: l.properties.may.items.enum, parentSchema: l.properties.may.items, data: p };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/may", schemaPath: "#/properties/may/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.may.type, parentSchema: l.properties.may, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.from !== void 0) {
      let r = s.from;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: l.properties.from.type, parentSchema: l.properties.from, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: a + "/from", schemaPath: "#/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: l.properties.from, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.to !== void 0) {
      let r = s.to;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: l.properties.to.type, parentSchema: l.properties.to, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: a + "/to", schemaPath: "#/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: l.properties.to, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return q.errors = e, i === 0;
}
function x(s, { instancePath: a = "", parentData: y, parentDataProperty: f, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let r in s)
      if (!(r === "branches" || r === "log-key" || r === "signers")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: d, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.branches !== void 0) {
      let r = s.branches;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p == "string") {
            if (g(p) < 1) {
              let m = { instancePath: a + "/branches/" + n, schemaPath: "#/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: d.properties.branches.items, data: p };
              e === null ? e = [m] : e.push(m), i++;
            }
          } else {
            let m = { instancePath: a + "/branches/" + n, schemaPath: "#/properties/branches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.branches.items.type, parentSchema: d.properties.branches.items, data: p };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.branches.type, parentSchema: d.properties.branches, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s["log-key"] !== void 0) {
      let r = s["log-key"];
      if (typeof r == "string") {
        if (g(r) < 1) {
          let t = { instancePath: a + "/log-key", schemaPath: "#/properties/log-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: d.properties["log-key"], data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/log-key", schemaPath: "#/properties/log-key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties["log-key"].type, parentSchema: d.properties["log-key"], data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.signers !== void 0) {
      let r = s.signers;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let n = 0; n < t; n++)
          q(r[n], { instancePath: a + "/signers/" + n, parentData: r, parentDataProperty: n, rootData: h }) || (e = k(e, q.errors), i = e.length);
      } else {
        let t = { instancePath: a + "/signers", schemaPath: "#/properties/signers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.signers.type, parentSchema: d.properties.signers, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return x.errors = e, i === 0;
}
var F = new RegExp("^(local|github|https://.+)$", "u");
function I(s, { instancePath: a = "", parentData: y, parentDataProperty: f, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in s)
      if (!E.call(o.properties, t)) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: o, data: s };
        e === null ? e = [n] : e.push(n), i++;
      }
    if (s.version !== void 0) {
      let t = s.version;
      if (t !== 1) {
        let n = { instancePath: a + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: o.properties.version, data: t };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (s.mode !== void 0) {
      let t = s.mode;
      if (!(t === "enforce" || t === "observe")) {
        let n = { instancePath: a + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: o.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: o.properties.mode.enum, parentSchema: o.properties.mode, data: t };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (s.default !== void 0) {
      let t = s.default;
      if (!(t === "deny" || t === "hold")) {
        let n = { instancePath: a + "/default", schemaPath: "#/properties/default/enum", keyword: "enum", params: { allowedValues: o.properties.default.enum }, message: "must be equal to one of the allowed values", schema: o.properties.default.enum, parentSchema: o.properties.default, data: t };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (s.environments !== void 0) {
      let t = s.environments;
      if (Array.isArray(t)) {
        let n = t.length;
        for (let p = 0; p < n; p++) {
          let m = t[p];
          if (typeof m == "string") {
            if (g(m) < 1) {
              let w = { instancePath: a + "/environments/" + p, schemaPath: "#/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: o.properties.environments.items, data: m };
              e === null ? e = [w] : e.push(w), i++;
            }
          } else {
            let w = { instancePath: a + "/environments/" + p, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.environments.items.type, parentSchema: o.properties.environments.items, data: m };
            e === null ? e = [w] : e.push(w), i++;
          }
        }
      } else {
        let n = { instancePath: a + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.environments.type, parentSchema: o.properties.environments, data: t };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (s.environment !== void 0) {
      let t = s.environment;
      if (typeof t == "string") {
        if (g(t) < 1) {
          let n = { instancePath: a + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: o.properties.environment, data: t };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        let n = { instancePath: a + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.environment.type, parentSchema: o.properties.environment, data: t };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (s.tools !== void 0) {
      let t = s.tools;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let n in t)
          L(t[n], { instancePath: a + "/tools/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: n, rootData: h }) || (e = k(e, L.errors), i = e.length);
      else {
        let n = { instancePath: a + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.properties.tools.type, parentSchema: o.properties.tools, data: t };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (s.guards !== void 0) {
      let t = s.guards;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let n in t) {
          let p = i;
          if (!(n === "builtin/git-state" || n === "builtin/agent-settings" || n === "builtin/agentgate-state" || n === "builtin/agentgate-commands")) {
            let m = { instancePath: a + "/guards", schemaPath: "#/properties/guards/propertyNames/enum", keyword: "enum", params: { allowedValues: o.properties.guards.propertyNames.enum }, message: "must be equal to one of the allowed values", schema: o.properties.guards.propertyNames.enum, parentSchema: o.properties.guards.propertyNames, data: n, propertyName: n };
            e === null ? e = [m] : e.push(m), i++;
          }
          var r = p === i;
          if (!r) {
            let m = { instancePath: a + "/guards", schemaPath: "#/properties/guards/propertyNames", keyword: "propertyNames", params: { propertyName: n }, message: "property name must be valid", schema: o.properties.guards.propertyNames, parentSchema: o.properties.guards, data: t };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
        for (let n in t) {
          let p = t[n];
          if (p !== "hold") {
            let m = { instancePath: a + "/guards/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guards/additionalProperties/const", keyword: "const", params: { allowedValue: "hold" }, message: "must be equal to constant", schema: "hold", parentSchema: o.properties.guards.additionalProperties, data: p };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let n = { instancePath: a + "/guards", schemaPath: "#/properties/guards/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.properties.guards.type, parentSchema: o.properties.guards, data: t };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (s.lint !== void 0) {
      let t = s.lint;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let n in t)
          if (n !== "ignore") {
            let p = { instancePath: a + "/lint", schemaPath: "#/properties/lint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: o.properties.lint, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (t.ignore !== void 0) {
          let n = t.ignore;
          if (Array.isArray(n)) {
            let p = n.length;
            for (let m = 0; m < p; m++)
              N(n[m], { instancePath: a + "/lint/ignore/" + m, parentData: n, parentDataProperty: m, rootData: h }) || (e = k(e, N.errors), i = e.length);
          } else {
            let p = { instancePath: a + "/lint/ignore", schemaPath: "#/properties/lint/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.lint.properties.ignore.type, parentSchema: o.properties.lint.properties.ignore, data: n };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let n = { instancePath: a + "/lint", schemaPath: "#/properties/lint/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.properties.lint.type, parentSchema: o.properties.lint, data: t };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (s.gate !== void 0) {
      let t = s.gate;
      if (typeof t == "string") {
        if (!F.test(t)) {
          let n = { instancePath: a + "/gate", schemaPath: "#/properties/gate/pattern", keyword: "pattern", params: { pattern: "^(local|github|https://.+)$" }, message: 'must match pattern "^(local|github|https://.+)$"', schema: "^(local|github|https://.+)$", parentSchema: o.properties.gate, data: t };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        let n = { instancePath: a + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.gate.type, parentSchema: o.properties.gate, data: t };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (s.audit !== void 0 && (A(s.audit, { instancePath: a + "/audit", parentData: s, parentDataProperty: "audit", rootData: h }) || (e = k(e, A.errors), i = e.length)), s.approval !== void 0 && (D(s.approval, { instancePath: a + "/approval", parentData: s, parentDataProperty: "approval", rootData: h }) || (e = k(e, D.errors), i = e.length)), s.redact !== void 0) {
      let t = s.redact;
      if (Array.isArray(t)) {
        let n = t.length;
        for (let p = 0; p < n; p++) {
          let m = t[p];
          if (typeof m == "string") {
            if (g(m) < 1) {
              let w = { instancePath: a + "/redact/" + p, schemaPath: "#/properties/redact/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: o.properties.redact.items, data: m };
              e === null ? e = [w] : e.push(w), i++;
            }
          } else {
            let w = { instancePath: a + "/redact/" + p, schemaPath: "#/properties/redact/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.redact.items.type, parentSchema: o.properties.redact.items, data: m };
            e === null ? e = [w] : e.push(w), i++;
          }
        }
      } else {
        let n = { instancePath: a + "/redact", schemaPath: "#/properties/redact/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.redact.type, parentSchema: o.properties.redact, data: t };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (s.trust !== void 0 && (x(s.trust, { instancePath: a + "/trust", parentData: s, parentDataProperty: "trust", rootData: h }) || (e = k(e, x.errors), i = e.length)), s.extends !== void 0) {
      let t = { instancePath: a + "/extends", schemaPath: "#/properties/extends/not", keyword: "not", params: {}, message: "must NOT be valid", schema: o.properties.extends.not, parentSchema: o.properties.extends, data: s.extends };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.type, parentSchema: o, data: s };
    e === null ? e = [t] : e.push(t), i++;
  }
  return I.errors = e, i === 0;
}
function k(s, a) {
  if (s === null) return [...a];
  for (let y of a) s.push(y);
  return s;
}
export {
  I as isConfigFile
};
