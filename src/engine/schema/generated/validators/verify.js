// Generated from schemas/ by `npm run generate`. Do not edit.
var n = { type: "object", additionalProperties: !1, required: ["schema", "ok", "assurance", "log", "checks", "problems", "warnings", "notExcluded"], properties: { schema: { const: "agentgate/verify/v1" }, ok: { type: "boolean" }, assurance: { $ref: "#/definitions/Assurance" }, log: { type: "object", additionalProperties: !1, required: ["origin", "size", "root", "sealed"], properties: { origin: { type: ["string", "null"] }, size: { type: "integer", minimum: 0 }, root: { type: "string" }, sealed: { type: "integer", minimum: 0 } } }, checks: { type: "array", items: { $ref: "#/definitions/VerifyCheck" } }, problems: { type: "array", items: { $ref: "#/definitions/VerifyProblem" } }, warnings: { type: "array", items: { $ref: "#/definitions/VerifyWarning" } }, notExcluded: { type: "array", items: { type: "string" } } }, definitions: { Assurance: { enum: ["none", "self-attested", "separated", "remote"] }, CheckName: { enum: ["structure", "merkle", "checkpoint", "consistency", "signatures", "identity", "lifecycle", "policy", "replay"] }, CheckStatus: { enum: ["ok", "failed", "skipped"] }, VerifyCheck: { type: "object", additionalProperties: !1, required: ["name", "status", "detail"], properties: { name: { $ref: "#/definitions/CheckName" }, status: { $ref: "#/definitions/CheckStatus" }, detail: { type: "string" } } }, ProblemCode: { enum: ["entry-modified", "entry-missing", "entry-unexpected", "commit-shape", "tile-mismatch", "root-mismatch", "checkpoint-signature", "checkpoint-rollback", "inconsistent-history", "bad-signature", "unknown-signer", "revoked-signer", "not-permitted", "bad-statement", "size-regression", "time-regression", "unapproved-claim", "late-approval", "unentitled-approver", "self-approval", "duplicate-claim", "unclaimed-execution", "digest-mismatch", "decision-mismatch", "untrusted-policy-commit", "policy-rollback", "journal-gap", "repository-incomplete"] }, VerifyProblem: { type: "object", additionalProperties: !1, required: ["code", "index", "commit", "message"], properties: { code: { $ref: "#/definitions/ProblemCode" }, index: { type: ["integer", "null"], minimum: 0 }, commit: { type: ["string", "null"] }, message: { type: "string" } } }, VerifyWarning: { type: "object", additionalProperties: !1, required: ["name", "index", "message"], properties: { name: { type: "string" }, index: { type: ["integer", "null"], minimum: 0 }, message: { type: "string" } } } } }, b = { enum: ["none", "self-attested", "separated", "remote"] };
function h(s, { instancePath: o = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (!(s === "none" || s === "self-attested" || s === "separated" || s === "remote")) {
    let r = { instancePath: o, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: b.enum }, message: "must be equal to one of the allowed values", schema: b.enum, parentSchema: b, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return h.errors = e, i === 0;
}
var u = { type: "object", additionalProperties: !1, required: ["name", "status", "detail"], properties: { name: { $ref: "#/definitions/CheckName" }, status: { $ref: "#/definitions/CheckStatus" }, detail: { type: "string" } } }, w = { enum: ["structure", "merkle", "checkpoint", "consistency", "signatures", "identity", "lifecycle", "policy", "replay"] };
function y(s, { instancePath: o = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (!(s === "structure" || s === "merkle" || s === "checkpoint" || s === "consistency" || s === "signatures" || s === "identity" || s === "lifecycle" || s === "policy" || s === "replay")) {
    let r = { instancePath: o, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: w.enum }, message: "must be equal to one of the allowed values", schema: w.enum, parentSchema: w, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return y.errors = e, i === 0;
}
var v = { enum: ["ok", "failed", "skipped"] };
function f(s, { instancePath: o = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (!(s === "ok" || s === "failed" || s === "skipped")) {
    let r = { instancePath: o, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: v.enum }, message: "must be equal to one of the allowed values", schema: v.enum, parentSchema: v, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return f.errors = e, i === 0;
}
function g(s, { instancePath: o = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: u.required, parentSchema: u, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.status === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: u.required, parentSchema: u, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.detail === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'", schema: u.required, parentSchema: u, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "name" || r === "status" || r === "detail")) {
        let t = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: u, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.name !== void 0 && (y(s.name, { instancePath: o + "/name", parentData: s, parentDataProperty: "name", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), i = e.length)), s.status !== void 0 && (f(s.status, { instancePath: o + "/status", parentData: s, parentDataProperty: "status", rootData: l }) || (e = e === null ? f.errors : e.concat(f.errors), i = e.length)), s.detail !== void 0) {
      let r = s.detail;
      if (typeof r != "string") {
        let t = { instancePath: o + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.detail.type, parentSchema: u.properties.detail, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.type, parentSchema: u, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return g.errors = e, i === 0;
}
var a = { type: "object", additionalProperties: !1, required: ["code", "index", "commit", "message"], properties: { code: { $ref: "#/definitions/ProblemCode" }, index: { type: ["integer", "null"], minimum: 0 }, commit: { type: ["string", "null"] }, message: { type: "string" } } }, S = { enum: ["entry-modified", "entry-missing", "entry-unexpected", "commit-shape", "tile-mismatch", "root-mismatch", "checkpoint-signature", "checkpoint-rollback", "inconsistent-history", "bad-signature", "unknown-signer", "revoked-signer", "not-permitted", "bad-statement", "size-regression", "time-regression", "unapproved-claim", "late-approval", "unentitled-approver", "self-approval", "duplicate-claim", "unclaimed-execution", "digest-mismatch", "decision-mismatch", "untrusted-policy-commit", "policy-rollback", "journal-gap", "repository-incomplete"] };
function k(s, { instancePath: o = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (!(s === "entry-modified" || s === "entry-missing" || s === "entry-unexpected" || s === "commit-shape" || s === "tile-mismatch" || s === "root-mismatch" || s === "checkpoint-signature" || s === "checkpoint-rollback" || s === "inconsistent-history" || s === "bad-signature" || s === "unknown-signer" || s === "revoked-signer" || s === "not-permitted" || s === "bad-statement" || s === "size-regression" || s === "time-regression" || s === "unapproved-claim" || s === "late-approval" || s === "unentitled-approver" || s === "self-approval" || s === "duplicate-claim" || s === "unclaimed-execution" || s === "digest-mismatch" || s === "decision-mismatch" || s === "untrusted-policy-commit" || s === "policy-rollback" || s === "journal-gap" || s === "repository-incomplete")) {
    let r = { instancePath: o, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: S.enum }, message: "must be equal to one of the allowed values", schema: S.enum, parentSchema: S, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return k.errors = e, i === 0;
}
function q(s, { instancePath: o = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.code === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: a.required, parentSchema: a, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.index === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: a.required, parentSchema: a, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.commit === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: a.required, parentSchema: a, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.message === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: a.required, parentSchema: a, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "code" || r === "index" || r === "commit" || r === "message")) {
        let t = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: a, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.code !== void 0 && (k(s.code, { instancePath: o + "/code", parentData: s, parentDataProperty: "code", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length)), s.index !== void 0) {
      let r = s.index;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && r !== null) {
        let t = { instancePath: o + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: a.properties.index.type }, message: "must be integer,null", schema: a.properties.index.type, parentSchema: a.properties.index, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: o + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: a.properties.index, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.commit !== void 0) {
      let r = s.commit;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: o + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: a.properties.commit.type }, message: "must be string,null", schema: a.properties.commit.type, parentSchema: a.properties.commit, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.message !== void 0) {
      let r = s.message;
      if (typeof r != "string") {
        let t = { instancePath: o + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.message.type, parentSchema: a.properties.message, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.type, parentSchema: a, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return q.errors = e, i === 0;
}
var m = { type: "object", additionalProperties: !1, required: ["name", "index", "message"], properties: { name: { type: "string" }, index: { type: ["integer", "null"], minimum: 0 }, message: { type: "string" } } };
function P(s, { instancePath: o = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.index === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.message === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "name" || r === "index" || r === "message")) {
        let t = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.name !== void 0) {
      let r = s.name;
      if (typeof r != "string") {
        let t = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.name.type, parentSchema: m.properties.name, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.index !== void 0) {
      let r = s.index;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && r !== null) {
        let t = { instancePath: o + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: m.properties.index.type }, message: "must be integer,null", schema: m.properties.index.type, parentSchema: m.properties.index, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: o + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m.properties.index, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.message !== void 0) {
      let r = s.message;
      if (typeof r != "string") {
        let t = { instancePath: o + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.message.type, parentSchema: m.properties.message, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return P.errors = e, i === 0;
}
function j(s, { instancePath: o = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.ok === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property 'ok'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.assurance === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assurance" }, message: "must have required property 'assurance'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.log === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "log" }, message: "must have required property 'log'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.checks === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" }, message: "must have required property 'checks'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.problems === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.warnings === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property 'warnings'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.notExcluded === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notExcluded" }, message: "must have required property 'notExcluded'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "schema" || r === "ok" || r === "assurance" || r === "log" || r === "checks" || r === "problems" || r === "warnings" || r === "notExcluded")) {
        let t = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: n, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.schema !== void 0) {
      let r = s.schema;
      if (r !== "agentgate/verify/v1") {
        let t = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/verify/v1" }, message: "must be equal to constant", schema: "agentgate/verify/v1", parentSchema: n.properties.schema, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.ok !== void 0) {
      let r = s.ok;
      if (typeof r != "boolean") {
        let t = { instancePath: o + "/ok", schemaPath: "#/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: n.properties.ok.type, parentSchema: n.properties.ok, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.assurance !== void 0 && (h(s.assurance, { instancePath: o + "/assurance", parentData: s, parentDataProperty: "assurance", rootData: l }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length)), s.log !== void 0) {
      let r = s.log;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.origin === void 0) {
          let t = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: n.properties.log.required, parentSchema: n.properties.log, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (r.size === void 0) {
          let t = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: n.properties.log.required, parentSchema: n.properties.log, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (r.root === void 0) {
          let t = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "root" }, message: "must have required property 'root'", schema: n.properties.log.required, parentSchema: n.properties.log, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (r.sealed === void 0) {
          let t = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "sealed" }, message: "must have required property 'sealed'", schema: n.properties.log.required, parentSchema: n.properties.log, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (let t in r)
          if (!(t === "origin" || t === "size" || t === "root" || t === "sealed")) {
            let p = { instancePath: o + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: n.properties.log, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (r.origin !== void 0) {
          let t = r.origin;
          if (typeof t != "string" && t !== null) {
            let p = { instancePath: o + "/log/origin", schemaPath: "#/properties/log/properties/origin/type", keyword: "type", params: { type: n.properties.log.properties.origin.type }, message: "must be string,null", schema: n.properties.log.properties.origin.type, parentSchema: n.properties.log.properties.origin, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.size !== void 0) {
          let t = r.size;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let p = { instancePath: o + "/log/size", schemaPath: "#/properties/log/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: n.properties.log.properties.size.type, parentSchema: n.properties.log.properties.size, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let p = { instancePath: o + "/log/size", schemaPath: "#/properties/log/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: n.properties.log.properties.size, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.root !== void 0) {
          let t = r.root;
          if (typeof t != "string") {
            let p = { instancePath: o + "/log/root", schemaPath: "#/properties/log/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.log.properties.root.type, parentSchema: n.properties.log.properties.root, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.sealed !== void 0) {
          let t = r.sealed;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let p = { instancePath: o + "/log/sealed", schemaPath: "#/properties/log/properties/sealed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: n.properties.log.properties.sealed.type, parentSchema: n.properties.log.properties.sealed, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let p = { instancePath: o + "/log/sealed", schemaPath: "#/properties/log/properties/sealed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: n.properties.log.properties.sealed, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: o + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.properties.log.type, parentSchema: n.properties.log, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.checks !== void 0) {
      let r = s.checks;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++)
          g(r[p], { instancePath: o + "/checks/" + p, parentData: r, parentDataProperty: p, rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), i = e.length);
      } else {
        let t = { instancePath: o + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.checks.type, parentSchema: n.properties.checks, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.problems !== void 0) {
      let r = s.problems;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++)
          q(r[p], { instancePath: o + "/problems/" + p, parentData: r, parentDataProperty: p, rootData: l }) || (e = e === null ? q.errors : e.concat(q.errors), i = e.length);
      } else {
        let t = { instancePath: o + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.problems.type, parentSchema: n.properties.problems, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.warnings !== void 0) {
      let r = s.warnings;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++)
          P(r[p], { instancePath: o + "/warnings/" + p, parentData: r, parentDataProperty: p, rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
      } else {
        let t = { instancePath: o + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.warnings.type, parentSchema: n.properties.warnings, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.notExcluded !== void 0) {
      let r = s.notExcluded;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++) {
          let x = r[p];
          if (typeof x != "string") {
            let D = { instancePath: o + "/notExcluded/" + p, schemaPath: "#/properties/notExcluded/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.notExcluded.items.type, parentSchema: n.properties.notExcluded.items, data: x };
            e === null ? e = [D] : e.push(D), i++;
          }
        }
      } else {
        let t = { instancePath: o + "/notExcluded", schemaPath: "#/properties/notExcluded/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.notExcluded.type, parentSchema: n.properties.notExcluded, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.type, parentSchema: n, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return j.errors = e, i === 0;
}
export {
  j as isVerifyDocument
};
