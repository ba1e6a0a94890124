// Generated from schemas/ by `npm run generate`. Do not edit.
var T = (s, i) => () => {
  try {
    return i || s((i = { exports: {} }).exports, i), i.exports;
  } catch (g) {
    throw i = 0, g;
  }
};

var O = T((q) => {
  "use strict";
  Object.defineProperty(q, "__esModule", { value: !0 });
  function x(s) {
    let i = s.length, g = 0, y = 0, h;
    for (; y < i; )
      g++, h = s.charCodeAt(y++), h >= 55296 && h <= 56319 && y < i && (h = s.charCodeAt(y), (h & 64512) === 56320 && y++);
    return g;
  }
  q.default = x;
  x.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var o = { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { const: 1 }, mode: { enum: ["enforce", "observe"] }, default: { enum: ["deny", "hold"] }, environments: { type: "array", items: { type: "string", minLength: 1 } }, environment: { type: "string", minLength: 1 }, tools: { type: "object", additionalProperties: { $ref: "#/definitions/ToolSettings" } }, guards: { type: "object", additionalProperties: { const: "hold" }, propertyNames: { enum: ["builtin/git-state", "builtin/agent-settings", "builtin/agentgate-state", "builtin/agentgate-commands"] } }, lint: { type: "object", additionalProperties: !1, properties: { ignore: { type: "array", items: { $ref: "#/definitions/LintIgnore" } } } }, gate: { type: "string", pattern: "^(local|github|https://.+)$" }, audit: { $ref: "#/definitions/Audit" }, approval: { $ref: "#/definitions/ApprovalDefaults" }, redact: { type: "array", items: { type: "string", minLength: 1 } }, trust: { $ref: "#/definitions/Trust" }, extends: { not: {} } }, definitions: { ToolSettings: { type: "object", additionalProperties: !1, minProperties: 1, properties: { resource: { type: "string", minLength: 1 }, labels: { type: "array", items: { type: "string", minLength: 1 } } } }, LintIgnore: { type: "object", additionalProperties: !1, required: ["rule", "reason"], properties: { rule: { type: "string" }, files: { type: "array", items: { type: "string" } }, reason: { type: "string", minLength: 1 } } }, Audit: { type: "object", additionalProperties: !1, properties: { branch: { type: "string", minLength: 1 }, origin: { type: "string", minLength: 1 }, home: { enum: ["local", "origin"] }, "log-allowed": { enum: ["all", "summary", "none"] } } }, ApprovalDefaults: { type: "object", additionalProperties: !1, minProperties: 1, properties: { count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } }, Duration: { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, Trust: { type: "object", additionalProperties: !1, properties: { branches: { type: "array", items: { type: "string", minLength: 1 } }, "log-key": { type: "string", minLength: 1 }, signers: { type: "array", items: { $ref: "#/definitions/Signer" } } } }, Signer: { type: "object", additionalProperties: !1, required: ["role", "may"], properties: { key: { type: "string", minLength: 1 }, identity: { type: "string", minLength: 1 }, role: { enum: ["self", "separated", "remote"] }, may: { type: "array", minItems: 1, items: { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] } }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 0 } } } } }, $ = Object.prototype.hasOwnProperty, d = O().default, b = { type: "object", additionalProperties: !1, minProperties: 1, properties: { resource: { type: "string", minLength: 1 }, labels: { type: "array", items: { type: "string", minLength: 1 } } } };
function S(s, { instancePath: i = "", parentData: g, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (Object.keys(s).length < 1) {
      let r = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s)
      if (!(r === "resource" || r === "labels")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: b, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.resource !== void 0) {
      let r = s.resource;
      if (typeof r == "string") {
        if (d(r) < 1) {
          let t = { instancePath: i + "/resource", schemaPath: "#/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.resource, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.resource.type, parentSchema: b.properties.resource, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.labels !== void 0) {
      let r = s.labels;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p == "string") {
            if (d(p) < 1) {
              let m = { instancePath: i + "/labels/" + n, schemaPath: "#/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.labels.items, data: p };
              e === null ? e = [m] : e.push(m), a++;
            }
          } else {
            let m = { instancePath: i + "/labels/" + n, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.labels.items.type, parentSchema: b.properties.labels.items, data: p };
            e === null ? e = [m] : e.push(m), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.labels.type, parentSchema: b.properties.labels, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.type, parentSchema: b, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return S.errors = e, a === 0;
}
var c = { type: "object", additionalProperties: !1, required: ["rule", "reason"], properties: { rule: { type: "string" }, files: { type: "array", items: { type: "string" } }, reason: { type: "string", minLength: 1 } } };
function j(s, { instancePath: i = "", parentData: g, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.rule === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.reason === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s)
      if (!(r === "rule" || r === "files" || r === "reason")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: c, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.rule !== void 0) {
      let r = s.rule;
      if (typeof r != "string") {
        let t = { instancePath: i + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.rule.type, parentSchema: c.properties.rule, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.files !== void 0) {
      let r = s.files;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p != "string") {
            let m = { instancePath: i + "/files/" + n, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.files.items.type, parentSchema: c.properties.files.items, data: p };
            e === null ? e = [m] : e.push(m), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: c.properties.files.type, parentSchema: c.properties.files, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.reason !== void 0) {
      let r = s.reason;
      if (typeof r == "string") {
        if (d(r) < 1) {
          let t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c.properties.reason, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.reason.type, parentSchema: c.properties.reason, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.type, parentSchema: c, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return j.errors = e, a === 0;
}
var u = { type: "object", additionalProperties: !1, properties: { branch: { type: "string", minLength: 1 }, origin: { type: "string", minLength: 1 }, home: { enum: ["local", "origin"] }, "log-allowed": { enum: ["all", "summary", "none"] } } };
function L(s, { instancePath: i = "", parentData: g, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let r in s)
      if (!(r === "branch" || r === "origin" || r === "home" || r === "log-allowed")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: u, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.branch !== void 0) {
      let r = s.branch;
      if (typeof r == "string") {
        if (d(r) < 1) {
          let t = { instancePath: i + "/branch", schemaPath: "#/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: u.properties.branch, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.branch.type, parentSchema: u.properties.branch, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.origin !== void 0) {
      let r = s.origin;
      if (typeof r == "string") {
        if (d(r) < 1) {
          let t = { instancePath: i + "/origin", schemaPath: "#/properties/origin/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: u.properties.origin, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.origin.type, parentSchema: u.properties.origin, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.home !== void 0) {
      let r = s.home;
      if (!(r === "local" || r === "origin")) {
        let t = { instancePath: i + "/home", schemaPath: "#/properties/home/enum", keyword: "enum", params: { allowedValues: u.properties.home.enum }, message: "must be equal to one of the allowed values", schema: u.properties.home.enum, parentSchema: u.properties.home, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s["log-allowed"] !== void 0) {
      let r = s["log-allowed"];
      if (!(r === "all" || r === "summary" || r === "none")) {
        let t = { instancePath: i + "/log-allowed", schemaPath: "#/properties/log-allowed/enum", keyword: "enum", params: { allowedValues: u.properties["log-allowed"].enum }, message: "must be equal to one of the allowed values", schema: u.properties["log-allowed"].enum, parentSchema: u.properties["log-allowed"], data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.type, parentSchema: u, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return L.errors = e, a === 0;
}
var P = { type: "object", additionalProperties: !1, minProperties: 1, properties: { count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } }, v = { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, E = new RegExp("^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", "u");
function k(s, { instancePath: i = "", parentData: g, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (typeof s == "string") {
    if (d(s) < 2) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: v, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (!E.test(s)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$" }, message: 'must match pattern "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$"', schema: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", parentSchema: v, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.type, parentSchema: v, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return k.errors = e, a === 0;
}
function N(s, { instancePath: i = "", parentData: g, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (Object.keys(s).length < 1) {
      let r = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s)
      if (!(r === "count" || r === "timeout" || r === "valid-for" || r === "retry-after" || r === "explicit" || r === "presence")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: P, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.count !== void 0) {
      let r = s.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: P.properties.count.type, parentSchema: P.properties.count, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 100 || isNaN(r)) {
          let t = { instancePath: i + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: P.properties.count, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: i + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: P.properties.count, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
    }
    if (s.timeout !== void 0 && (k(s.timeout, { instancePath: i + "/timeout", parentData: s, parentDataProperty: "timeout", rootData: h }) || (e = e === null ? k.errors : e.concat(k.errors), a = e.length)), s["valid-for"] !== void 0 && (k(s["valid-for"], { instancePath: i + "/valid-for", parentData: s, parentDataProperty: "valid-for", rootData: h }) || (e = e === null ? k.errors : e.concat(k.errors), a = e.length)), s["retry-after"] !== void 0 && (k(s["retry-after"], { instancePath: i + "/retry-after", parentData: s, parentDataProperty: "retry-after", rootData: h }) || (e = e === null ? k.errors : e.concat(k.errors), a = e.length)), s.explicit !== void 0) {
      let r = s.explicit;
      if (typeof r != "boolean") {
        let t = { instancePath: i + "/explicit", schemaPath: "#/properties/explicit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: P.properties.explicit.type, parentSchema: P.properties.explicit, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.presence !== void 0) {
      let r = s.presence;
      if (typeof r != "boolean") {
        let t = { instancePath: i + "/presence", schemaPath: "#/properties/presence/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: P.properties.presence.type, parentSchema: P.properties.presence, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.type, parentSchema: P, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return N.errors = e, a === 0;
}
var f = { type: "object", additionalProperties: !1, properties: { branches: { type: "array", items: { type: "string", minLength: 1 } }, "log-key": { type: "string", minLength: 1 }, signers: { type: "array", items: { $ref: "#/definitions/Signer" } } } }, l = { type: "object", additionalProperties: !1, required: ["role", "may"], properties: { key: { type: "string", minLength: 1 }, identity: { type: "string", minLength: 1 }, role: { enum: ["self", "separated", "remote"] }, may: { type: "array", minItems: 1, items: { enum: ["allowed", "denied", "held", "approved", "withdrawn", "rejected", "expired", "cancelled", "claimed", "executed", "summary", "rotated"] } }, from: { type: "integer", minimum: 0 }, to: { type: "integer", minimum: 0 } } };
function A(s, { instancePath: i = "", parentData: g, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.role === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: l.required, parentSchema: l, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.may === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "may" }, message: "must have required property 'may'", schema: l.required, parentSchema: l, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s)
      if (!(r === "key" || r === "identity" || r === "role" || r === "may" || r === "from" || r === "to")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.key !== void 0) {
      let r = s.key;
      if (typeof r == "string") {
        if (d(r) < 1) {
          let t = { instancePath: i + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.key, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.key.type, parentSchema: l.properties.key, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.identity !== void 0) {
      let r = s.identity;
      if (typeof r == "string") {
        if (d(r) < 1) {
          let t = { instancePath: i + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.identity, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.identity.type, parentSchema: l.properties.identity, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.role !== void 0) {
      let r = s.role;
      if (!(r === "self" || r === "separated" || r === "remote")) {
        let t = { instancePath: i + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: l.properties.role.enum }, message: "must be equal to one of the allowed values", schema: l.properties.role.enum, parentSchema: l.properties.role, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.may !== void 0) {
      let r = s.may;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: i + "/may", schemaPath: "#/properties/may/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: l.properties.may, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (!(p === "allowed" || p === "denied" || p === "held" || p === "approved" || p === "withdrawn" || p === "rejected" || p === "expired" || p === "cancelled" || p === "claimed" || p === "executed" || p === "summary" || p === "rotated")) {
            let m = { instancePath: i + "/may/" + n, schemaPath: "#/properties/may/items/enum", keyword: "enum", params: { allowedValues: l.properties.may.items.enum }, message: "must be equal to one of the allowed values", schema: l.properties.may.items.enum, parentSchema: l.properties.may.items, data: p };
            e === null ? e = [m] : e.push(m), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/may", schemaPath: "#/properties/may/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.may.type, parentSchema: l.properties.may, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.from !== void 0) {
      let r = s.from;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: l.properties.from.type, parentSchema: l.properties.from, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: i + "/from", schemaPath: "#/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: l.properties.from, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.to !== void 0) {
      let r = s.to;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: l.properties.to.type, parentSchema: l.properties.to, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: i + "/to", schemaPath: "#/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: l.properties.to, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return A.errors = e, a === 0;
}
function D(s, { instancePath: i = "", parentData: g, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let r in s)
      if (!(r === "branches" || r === "log-key" || r === "signers")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: f, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.branches !== void 0) {
      let r = s.branches;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p == "string") {
            if (d(p) < 1) {
              let m = { instancePath: i + "/branches/" + n, schemaPath: "#/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: f.properties.branches.items, data: p };
              e === null ? e = [m] : e.push(m), a++;
            }
          } else {
            let m = { instancePath: i + "/branches/" + n, schemaPath: "#/properties/branches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.branches.items.type, parentSchema: f.properties.branches.items, data: p };
            e === null ? e = [m] : e.push(m), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: f.properties.branches.type, parentSchema: f.properties.branches, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s["log-key"] !== void 0) {
      let r = s["log-key"];
      if (typeof r == "string") {
        if (d(r) < 1) {
          let t = { instancePath: i + "/log-key", schemaPath: "#/properties/log-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: f.properties["log-key"], data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/log-key", schemaPath: "#/properties/log-key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties["log-key"].type, parentSchema: f.properties["log-key"], data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.signers !== void 0) {
      let r = s.signers;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let n = 0; n < t; n++)
          A(r[n], { instancePath: i + "/signers/" + n, parentData: r, parentDataProperty: n, rootData: h }) || (e = e === null ? A.errors : e.concat(A.errors), a = e.length);
      } else {
        let t = { instancePath: i + "/signers", schemaPath: "#/properties/signers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: f.properties.signers.type, parentSchema: f.properties.signers, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: f.type, parentSchema: f, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return D.errors = e, a === 0;
}
var V = new RegExp("^(local|github|https://.+)$", "u");
function F(s, { instancePath: i = "", parentData: g, parentDataProperty: y, rootData: h = s } = {}) {
  let e = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!$.call(o.properties, t)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: o, data: s };
        e === null ? e = [n] : e.push(n), a++;
      }
    if (s.version !== void 0) {
      let t = s.version;
      if (t !== 1) {
        let n = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: o.properties.version, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.mode !== void 0) {
      let t = s.mode;
      if (!(t === "enforce" || t === "observe")) {
        let n = { instancePath: i + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: o.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: o.properties.mode.enum, parentSchema: o.properties.mode, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.default !== void 0) {
      let t = s.default;
      if (!(t === "deny" || t === "hold")) {
        let n = { instancePath: i + "/default", schemaPath: "#/properties/default/enum", keyword: "enum", params: { allowedValues: o.properties.default.enum }, message: "must be equal to one of the allowed values", schema: o.properties.default.enum, parentSchema: o.properties.default, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.environments !== void 0) {
      let t = s.environments;
      if (Array.isArray(t)) {
        let n = t.length;
        for (let p = 0; p < n; p++) {
          let m = t[p];
          if (typeof m == "string") {
            if (d(m) < 1) {
              let w = { instancePath: i + "/environments/" + p, schemaPath: "#/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: o.properties.environments.items, data: m };
              e === null ? e = [w] : e.push(w), a++;
            }
          } else {
            let w = { instancePath: i + "/environments/" + p, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.environments.items.type, parentSchema: o.properties.environments.items, data: m };
            e === null ? e = [w] : e.push(w), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.environments.type, parentSchema: o.properties.environments, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.environment !== void 0) {
      let t = s.environment;
      if (typeof t == "string") {
        if (d(t) < 1) {
          let n = { instancePath: i + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: o.properties.environment, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
      } else {
        let n = { instancePath: i + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.environment.type, parentSchema: o.properties.environment, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.tools !== void 0) {
      let t = s.tools;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let n in t)
          S(t[n], { instancePath: i + "/tools/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: n, rootData: h }) || (e = e === null ? S.errors : e.concat(S.errors), a = e.length);
      else {
        let n = { instancePath: i + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.properties.tools.type, parentSchema: o.properties.tools, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.guards !== void 0) {
      let t = s.guards;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let n in t) {
          let p = a;
          if (!(n === "builtin/git-state" || n === "builtin/agent-settings" || n === "builtin/agentgate-state" || n === "builtin/agentgate-commands")) {
            let m = { instancePath: i + "/guards", schemaPath: "#/properties/guards/propertyNames/enum", keyword: "enum", params: { allowedValues: o.properties.guards.propertyNames.enum }, message: "must be equal to one of the allowed values", schema: o.properties.guards.propertyNames.enum, parentSchema: o.properties.guards.propertyNames, data: n, propertyName: n };
            e === null ? e = [m] : e.push(m), a++;
          }
          var r = p === a;
          if (!r) {
            let m = { instancePath: i + "/guards", schemaPath: "#/properties/guards/propertyNames", keyword: "propertyNames", params: { propertyName: n }, message: "property name must be valid", schema: o.properties.guards.propertyNames, parentSchema: o.properties.guards, data: t };
            e === null ? e = [m] : e.push(m), a++;
          }
        }
        for (let n in t) {
          let p = t[n];
          if (p !== "hold") {
            let m = { instancePath: i + "/guards/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guards/additionalProperties/const", keyword: "const", params: { allowedValue: "hold" }, message: "must be equal to constant", schema: "hold", parentSchema: o.properties.guards.additionalProperties, data: p };
            e === null ? e = [m] : e.push(m), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/guards", schemaPath: "#/properties/guards/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.properties.guards.type, parentSchema: o.properties.guards, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.lint !== void 0) {
      let t = s.lint;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let n in t)
          if (n !== "ignore") {
            let p = { instancePath: i + "/lint", schemaPath: "#/properties/lint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: o.properties.lint, data: t };
            e === null ? e = [p] : e.push(p), a++;
          }
        if (t.ignore !== void 0) {
          let n = t.ignore;
          if (Array.isArray(n)) {
            let p = n.length;
            for (let m = 0; m < p; m++)
              j(n[m], { instancePath: i + "/lint/ignore/" + m, parentData: n, parentDataProperty: m, rootData: h }) || (e = e === null ? j.errors : e.concat(j.errors), a = e.length);
          } else {
            let p = { instancePath: i + "/lint/ignore", schemaPath: "#/properties/lint/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.lint.properties.ignore.type, parentSchema: o.properties.lint.properties.ignore, data: n };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/lint", schemaPath: "#/properties/lint/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.properties.lint.type, parentSchema: o.properties.lint, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.gate !== void 0) {
      let t = s.gate;
      if (typeof t == "string") {
        if (!V.test(t)) {
          let n = { instancePath: i + "/gate", schemaPath: "#/properties/gate/pattern", keyword: "pattern", params: { pattern: "^(local|github|https://.+)$" }, message: 'must match pattern "^(local|github|https://.+)$"', schema: "^(local|github|https://.+)$", parentSchema: o.properties.gate, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
      } else {
        let n = { instancePath: i + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.gate.type, parentSchema: o.properties.gate, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.audit !== void 0 && (L(s.audit, { instancePath: i + "/audit", parentData: s, parentDataProperty: "audit", rootData: h }) || (e = e === null ? L.errors : e.concat(L.errors), a = e.length)), s.approval !== void 0 && (N(s.approval, { instancePath: i + "/approval", parentData: s, parentDataProperty: "approval", rootData: h }) || (e = e === null ? N.errors : e.concat(N.errors), a = e.length)), s.redact !== void 0) {
      let t = s.redact;
      if (Array.isArray(t)) {
        let n = t.length;
        for (let p = 0; p < n; p++) {
          let m = t[p];
          if (typeof m == "string") {
            if (d(m) < 1) {
              let w = { instancePath: i + "/redact/" + p, schemaPath: "#/properties/redact/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: o.properties.redact.items, data: m };
              e === null ? e = [w] : e.push(w), a++;
            }
          } else {
            let w = { instancePath: i + "/redact/" + p, schemaPath: "#/properties/redact/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.redact.items.type, parentSchema: o.properties.redact.items, data: m };
            e === null ? e = [w] : e.push(w), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/redact", schemaPath: "#/properties/redact/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.redact.type, parentSchema: o.properties.redact, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.trust !== void 0 && (D(s.trust, { instancePath: i + "/trust", parentData: s, parentDataProperty: "trust", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), a = e.length)), s.extends !== void 0) {
      let t = { instancePath: i + "/extends", schemaPath: "#/properties/extends/not", keyword: "not", params: {}, message: "must NOT be valid", schema: o.properties.extends.not, parentSchema: o.properties.extends, data: s.extends };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.type, parentSchema: o, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return F.errors = e, a === 0;
}
export {
  F as isConfigFile
};
