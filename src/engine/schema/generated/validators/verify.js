// Generated from schemas/ by `npm run generate`. Do not edit.
var o = { type: "object", additionalProperties: !1, required: ["schema", "ok", "assurance", "log", "checks", "problems", "warnings", "notExcluded"], properties: { schema: { const: "agentgate/verify/v1" }, ok: { type: "boolean" }, assurance: { $ref: "#/definitions/Assurance" }, log: { type: "object", additionalProperties: !1, required: ["origin", "size", "root", "sealed"], properties: { origin: { type: ["string", "null"] }, size: { type: "integer", minimum: 0 }, root: { type: "string" }, sealed: { type: "integer", minimum: 0 } } }, checks: { type: "array", items: { $ref: "#/definitions/VerifyCheck" } }, problems: { type: "array", items: { $ref: "#/definitions/VerifyProblem" } }, warnings: { type: "array", items: { $ref: "#/definitions/VerifyWarning" } }, notExcluded: { type: "array", items: { type: "string" } } }, definitions: { Assurance: { enum: ["none", "self-attested", "separated", "remote"] }, CheckName: { enum: ["structure", "merkle", "checkpoint", "consistency", "signatures", "identity", "lifecycle", "policy", "replay"] }, CheckStatus: { enum: ["ok", "failed", "skipped"] }, VerifyCheck: { type: "object", additionalProperties: !1, required: ["name", "status", "detail"], properties: { name: { $ref: "#/definitions/CheckName" }, status: { $ref: "#/definitions/CheckStatus" }, detail: { type: "string" } } }, ProblemCode: { enum: ["entry-modified", "entry-missing", "entry-unexpected", "commit-shape", "tile-mismatch", "root-mismatch", "checkpoint-signature", "checkpoint-rollback", "inconsistent-history", "bad-signature", "unknown-signer", "revoked-signer", "not-permitted", "bad-statement", "size-regression", "time-regression", "unapproved-claim", "late-approval", "unentitled-approver", "self-approval", "duplicate-claim", "unclaimed-execution", "digest-mismatch", "decision-mismatch", "untrusted-policy-commit", "policy-rollback", "journal-gap", "repository-incomplete"] }, VerifyProblem: { type: "object", additionalProperties: !1, required: ["code", "index", "commit", "message"], properties: { code: { $ref: "#/definitions/ProblemCode" }, index: { type: ["integer", "null"], minimum: 0 }, commit: { type: ["string", "null"] }, message: { type: "string" } } }, VerifyWarning: { type: "object", additionalProperties: !1, required: ["name", "index", "message"], properties: { name: { type: "string" }, index: { type: ["integer", "null"], minimum: 0 }, message: { type: "string" } } } } }, y = { enum: ["none", "self-attested", "separated", "remote"] };
function q(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (!(s === "none" || s === "self-attested" || s === "separated" || s === "remote")) {
    let r = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: y.enum }, message: "must be equal to one of the allowed values", schema: y.enum, parentSchema: y, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return q.errors = e, i === 0;
}
var u = { type: "object", additionalProperties: !1, required: ["name", "status", "detail"], properties: { name: { $ref: "#/definitions/CheckName" }, status: { $ref: "#/definitions/CheckStatus" }, detail: { type: "string" } } }, f = { enum: ["structure", "merkle", "checkpoint", "consistency", "signatures", "identity", "lifecycle", "policy", "replay"] };
function P(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (!(s === "structure" || s === "merkle" || s === "checkpoint" || s === "consistency" || s === "signatures" || s === "identity" || s === "lifecycle" || s === "policy" || s === "replay")) {
    let r = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: f.enum }, message: "must be equal to one of the allowed values", schema: f.enum, parentSchema: f, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return P.errors = e, i === 0;
}
var g = { enum: ["ok", "failed", "skipped"] };
function b(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (!(s === "ok" || s === "failed" || s === "skipped")) {
    let r = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: g.enum }, message: "must be equal to one of the allowed values", schema: g.enum, parentSchema: g, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return b.errors = e, i === 0;
}
function w(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: u.required, parentSchema: u, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.status === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: u.required, parentSchema: u, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.detail === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'", schema: u.required, parentSchema: u, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "name" || r === "status" || r === "detail")) {
        let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: u, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.name !== void 0 && (P(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: l }) || (e = h(e, P.errors), i = e.length)), s.status !== void 0 && (b(s.status, { instancePath: n + "/status", parentData: s, parentDataProperty: "status", rootData: l }) || (e = h(e, b.errors), i = e.length)), s.detail !== void 0) {
      let r = s.detail;
      if (typeof r != "string") {
        let t = { instancePath: n + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.detail.type, parentSchema: u.properties.detail, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.type, parentSchema: u, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return w.errors = e, i === 0;
}
var a = { type: "object", additionalProperties: !1, required: ["code", "index", "commit", "message"], properties: { code: { $ref: "#/definitions/ProblemCode" }, index: { type: ["integer", "null"], minimum: 0 }, commit: { type: ["string", "null"] }, message: { type: "string" } } }, k = { enum: ["entry-modified", "entry-missing", "entry-unexpected", "commit-shape", "tile-mismatch", "root-mismatch", "checkpoint-signature", "checkpoint-rollback", "inconsistent-history", "bad-signature", "unknown-signer", "revoked-signer", "not-permitted", "bad-statement", "size-regression", "time-regression", "unapproved-claim", "late-approval", "unentitled-approver", "self-approval", "duplicate-claim", "unclaimed-execution", "digest-mismatch", "decision-mismatch", "untrusted-policy-commit", "policy-rollback", "journal-gap", "repository-incomplete"] };
function v(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (!(s === "entry-modified" || s === "entry-missing" || s === "entry-unexpected" || s === "commit-shape" || s === "tile-mismatch" || s === "root-mismatch" || s === "checkpoint-signature" || s === "checkpoint-rollback" || s === "inconsistent-history" || s === "bad-signature" || s === "unknown-signer" || s === "revoked-signer" || s === "not-permitted" || s === "bad-statement" || s === "size-regression" || s === "time-regression" || s === "unapproved-claim" || s === "late-approval" || s === "unentitled-approver" || s === "self-approval" || s === "duplicate-claim" || s === "unclaimed-execution" || s === "digest-mismatch" || s === "decision-mismatch" || s === "untrusted-policy-commit" || s === "policy-rollback" || s === "journal-gap" || s === "repository-incomplete")) {
    let r = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: k.enum }, message: "must be equal to one of the allowed values", schema: k.enum, parentSchema: k, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return v.errors = e, i === 0;
}
function S(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.code === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: a.required, parentSchema: a, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.index === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: a.required, parentSchema: a, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.commit === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: a.required, parentSchema: a, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.message === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: a.required, parentSchema: a, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "code" || r === "index" || r === "commit" || r === "message")) {
        let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: a, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.code !== void 0 && (v(s.code, { instancePath: n + "/code", parentData: s, parentDataProperty: "code", rootData: l }) || (e = h(e, v.errors), i = e.length)), s.index !== void 0) {
      let r = s.index;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && r !== null) {
        let t = { instancePath: n + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: a.properties.index.type }, message: "must be integer,null", schema: a.properties.index.type, parentSchema: a.properties.index, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: n + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: a.properties.index, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.commit !== void 0) {
      let r = s.commit;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: n + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: a.properties.commit.type }, message: "must be string,null", schema: a.properties.commit.type, parentSchema: a.properties.commit, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.message !== void 0) {
      let r = s.message;
      if (typeof r != "string") {
        let t = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.message.type, parentSchema: a.properties.message, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.type, parentSchema: a, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return S.errors = e, i === 0;
}
var m = { type: "object", additionalProperties: !1, required: ["name", "index", "message"], properties: { name: { type: "string" }, index: { type: ["integer", "null"], minimum: 0 }, message: { type: "string" } } };
function x(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.index === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.message === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: m.required, parentSchema: m, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "name" || r === "index" || r === "message")) {
        let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.name !== void 0) {
      let r = s.name;
      if (typeof r != "string") {
        let t = { instancePath: n + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.name.type, parentSchema: m.properties.name, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.index !== void 0) {
      let r = s.index;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && r !== null) {
        let t = { instancePath: n + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: m.properties.index.type }, message: "must be integer,null", schema: m.properties.index.type, parentSchema: m.properties.index, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: n + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: m.properties.index, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.message !== void 0) {
      let r = s.message;
      if (typeof r != "string") {
        let t = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.message.type, parentSchema: m.properties.message, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return x.errors = e, i === 0;
}
function E(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: l = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.ok === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property 'ok'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.assurance === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assurance" }, message: "must have required property 'assurance'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.log === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "log" }, message: "must have required property 'log'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.checks === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" }, message: "must have required property 'checks'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.problems === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.warnings === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property 'warnings'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.notExcluded === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notExcluded" }, message: "must have required property 'notExcluded'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "schema" || r === "ok" || r === "assurance" || r === "log" || r === "checks" || r === "problems" || r === "warnings" || r === "notExcluded")) {
        let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: o, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.schema !== void 0) {
      let r = s.schema;
      if (r !== "agentgate/verify/v1") {
        let t = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/verify/v1" }, message: "must be equal to constant", schema: "agentgate/verify/v1", parentSchema: o.properties.schema, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.ok !== void 0) {
      let r = s.ok;
      if (typeof r != "boolean") {
        let t = { instancePath: n + "/ok", schemaPath: "#/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: o.properties.ok.type, parentSchema: o.properties.ok, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.assurance !== void 0 && (q(s.assurance, { instancePath: n + "/assurance", parentData: s, parentDataProperty: "assurance", rootData: l }) || (e = h(e, q.errors), i = e.length)), s.log !== void 0) {
      let r = s.log;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.origin === void 0) {
          let t = { instancePath: n + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: o.properties.log.required, parentSchema: o.properties.log, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (r.size === void 0) {
          let t = { instancePath: n + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: o.properties.log.required, parentSchema: o.properties.log, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (r.root === void 0) {
          let t = { instancePath: n + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "root" }, message: "must have required property 'root'", schema: o.properties.log.required, parentSchema: o.properties.log, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (r.sealed === void 0) {
          let t = { instancePath: n + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "sealed" }, message: "must have required property 'sealed'", schema: o.properties.log.required, parentSchema: o.properties.log, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (let t in r)
          if (!(t === "origin" || t === "size" || t === "root" || t === "sealed")) {
            let p = { instancePath: n + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: o.properties.log, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (r.origin !== void 0) {
          let t = r.origin;
          if (typeof t != "string" && t !== null) {
            let p = { instancePath: n + "/log/origin", schemaPath: "#/properties/log/properties/origin/type", keyword: "type", params: { type: o.properties.log.properties.origin.type }, message: "must be string,null", schema: o.properties.log.properties.origin.type, parentSchema: o.properties.log.properties.origin, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.size !== void 0) {
          let t = r.size;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let p = { instancePath: n + "/log/size", schemaPath: "#/properties/log/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: o.properties.log.properties.size.type, parentSchema: o.properties.log.properties.size, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let p = { instancePath: n + "/log/size", schemaPath: "#/properties/log/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: o.properties.log.properties.size, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.root !== void 0) {
          let t = r.root;
          if (typeof t != "string") {
            let p = { instancePath: n + "/log/root", schemaPath: "#/properties/log/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.log.properties.root.type, parentSchema: o.properties.log.properties.root, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (r.sealed !== void 0) {
          let t = r.sealed;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let p = { instancePath: n + "/log/sealed", schemaPath: "#/properties/log/properties/sealed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: o.properties.log.properties.sealed.type, parentSchema: o.properties.log.properties.sealed, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let p = { instancePath: n + "/log/sealed", schemaPath: "#/properties/log/properties/sealed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: o.properties.log.properties.sealed, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: n + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.properties.log.type, parentSchema: o.properties.log, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.checks !== void 0) {
      let r = s.checks;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++)
          w(r[p], { instancePath: n + "/checks/" + p, parentData: r, parentDataProperty: p, rootData: l }) || (e = h(e, w.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.checks.type, parentSchema: o.properties.checks, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.problems !== void 0) {
      let r = s.problems;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++)
          S(r[p], { instancePath: n + "/problems/" + p, parentData: r, parentDataProperty: p, rootData: l }) || (e = h(e, S.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.problems.type, parentSchema: o.properties.problems, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.warnings !== void 0) {
      let r = s.warnings;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++)
          x(r[p], { instancePath: n + "/warnings/" + p, parentData: r, parentDataProperty: p, rootData: l }) || (e = h(e, x.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.warnings.type, parentSchema: o.properties.warnings, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.notExcluded !== void 0) {
      let r = s.notExcluded;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++) {
          let D = r[p];
          if (typeof D != "string") {
            let j = { instancePath: n + "/notExcluded/" + p, schemaPath: "#/properties/notExcluded/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: o.properties.notExcluded.items.type, parentSchema: o.properties.notExcluded.items, data: D };
            e === null ? e = [j] : e.push(j), i++;
          }
        }
      } else {
        let t = { instancePath: n + "/notExcluded", schemaPath: "#/properties/notExcluded/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.notExcluded.type, parentSchema: o.properties.notExcluded, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.type, parentSchema: o, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return E.errors = e, i === 0;
}
function h(s, n) {
  if (s === null) return [...n];
  for (let c of n) s.push(c);
  return s;
}
export {
  E as isVerifyDocument
};
