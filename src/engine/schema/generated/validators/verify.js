// Generated from schemas/ by `npm run generate`. Do not edit.
var n = { type: "object", additionalProperties: !1, required: ["schema", "ok", "assurance", "log", "checks", "problems", "warnings", "notExcluded"], properties: { schema: { const: "agentgate/verify/v1" }, ok: { type: "boolean" }, assurance: { $ref: "#/definitions/Assurance" }, log: { type: "object", additionalProperties: !1, required: ["origin", "size", "root", "sealed"], properties: { origin: { type: ["string", "null"] }, size: { type: "integer", minimum: 0 }, root: { type: "string" }, sealed: { type: "integer", minimum: 0 } } }, checks: { type: "array", items: { $ref: "#/definitions/VerifyCheck" } }, problems: { type: "array", items: { $ref: "#/definitions/VerifyProblem" } }, warnings: { type: "array", items: { $ref: "#/definitions/VerifyWarning" } }, notExcluded: { type: "array", items: { type: "string" } } }, definitions: { Assurance: { enum: ["none", "self-attested", "separated", "remote"] }, CheckName: { enum: ["structure", "merkle", "checkpoint", "consistency", "signatures", "identity", "lifecycle", "policy", "replay"] }, CheckStatus: { enum: ["ok", "failed", "skipped"] }, VerifyCheck: { type: "object", additionalProperties: !1, required: ["name", "status", "detail"], properties: { name: { $ref: "#/definitions/CheckName" }, status: { $ref: "#/definitions/CheckStatus" }, detail: { type: "string" } } }, ProblemCode: { enum: ["entry-modified", "entry-missing", "entry-unexpected", "commit-shape", "tile-mismatch", "root-mismatch", "checkpoint-signature", "checkpoint-rollback", "inconsistent-history", "bad-signature", "unknown-signer", "revoked-signer", "not-permitted", "bad-statement", "size-regression", "time-regression", "unapproved-claim", "late-approval", "unentitled-approver", "self-approval", "duplicate-claim", "unclaimed-execution", "digest-mismatch", "decision-mismatch", "untrusted-policy-commit", "policy-rollback", "journal-gap", "repository-incomplete"] }, VerifyProblem: { type: "object", additionalProperties: !1, required: ["code", "index", "commit", "message"], properties: { code: { $ref: "#/definitions/ProblemCode" }, index: { type: ["integer", "null"], minimum: 0 }, commit: { type: ["string", "null"] }, message: { type: "string" } } }, VerifyWarning: { type: "object", additionalProperties: !1, required: ["name", "index", "message"], properties: { name: { type: "string" }, index: { type: ["integer", "null"], minimum: 0 }, message: { type: "string" } } } } }, g = { enum: ["none", "self-attested", "separated", "remote"] }, u = { type: "object", additionalProperties: !1, required: ["name", "index", "message"], properties: { name: { type: "string" }, index: { type: ["integer", "null"], minimum: 0 }, message: { type: "string" } } }, c = { type: "object", additionalProperties: !1, required: ["name", "status", "detail"], properties: { name: { $ref: "#/definitions/CheckName" }, status: { $ref: "#/definitions/CheckStatus" }, detail: { type: "string" } } }, k = { enum: ["structure", "merkle", "checkpoint", "consistency", "signatures", "identity", "lifecycle", "policy", "replay"] }, q = { enum: ["ok", "failed", "skipped"] };
function y(i, { instancePath: a = "", parentData: P, parentDataProperty: w, rootData: h = i } = {}) {
  let r = null, t = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: c.required, parentSchema: c, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.status === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: c.required, parentSchema: c, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.detail === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'", schema: c.required, parentSchema: c, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!(e === "name" || e === "status" || e === "detail")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: c, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i.name !== void 0) {
      let e = i.name;
      if (!(e === "structure" || e === "merkle" || e === "checkpoint" || e === "consistency" || e === "signatures" || e === "identity" || e === "lifecycle" || e === "policy" || e === "replay")) {
        let s = { instancePath: a + "/name", schemaPath: "#/definitions/CheckName/enum", keyword: "enum", params: { allowedValues: k.enum }, message: "must be equal to one of the allowed values", schema: k.enum, parentSchema: k, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.status !== void 0) {
      let e = i.status;
      if (!(e === "ok" || e === "failed" || e === "skipped")) {
        let s = { instancePath: a + "/status", schemaPath: "#/definitions/CheckStatus/enum", keyword: "enum", params: { allowedValues: q.enum }, message: "must be equal to one of the allowed values", schema: q.enum, parentSchema: q, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.detail !== void 0) {
      let e = i.detail;
      if (typeof e != "string") {
        let s = { instancePath: a + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.detail.type, parentSchema: c.properties.detail, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.type, parentSchema: c, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return y.errors = r, t === 0;
}
var l = { type: "object", additionalProperties: !1, required: ["code", "index", "commit", "message"], properties: { code: { $ref: "#/definitions/ProblemCode" }, index: { type: ["integer", "null"], minimum: 0 }, commit: { type: ["string", "null"] }, message: { type: "string" } } }, b = { enum: ["entry-modified", "entry-missing", "entry-unexpected", "commit-shape", "tile-mismatch", "root-mismatch", "checkpoint-signature", "checkpoint-rollback", "inconsistent-history", "bad-signature", "unknown-signer", "revoked-signer", "not-permitted", "bad-statement", "size-regression", "time-regression", "unapproved-claim", "late-approval", "unentitled-approver", "self-approval", "duplicate-claim", "unclaimed-execution", "digest-mismatch", "decision-mismatch", "untrusted-policy-commit", "policy-rollback", "journal-gap", "repository-incomplete"] };
function f(i, { instancePath: a = "", parentData: P, parentDataProperty: w, rootData: h = i } = {}) {
  let r = null, t = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.code === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: l.required, parentSchema: l, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.index === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: l.required, parentSchema: l, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.commit === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: l.required, parentSchema: l, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.message === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: l.required, parentSchema: l, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!(e === "code" || e === "index" || e === "commit" || e === "message")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i.code !== void 0) {
      let e = i.code;
      if (!(e === "entry-modified" || e === "entry-missing" || e === "entry-unexpected" || e === "commit-shape" || e === "tile-mismatch" || e === "root-mismatch" || e === "checkpoint-signature" || e === "checkpoint-rollback" || e === "inconsistent-history" || e === "bad-signature" || e === "unknown-signer" || e === "revoked-signer" || e === "not-permitted" || e === "bad-statement" || e === "size-regression" || e === "time-regression" || e === "unapproved-claim" || e === "late-approval" || e === "unentitled-approver" || e === "self-approval" || e === "duplicate-claim" || e === "unclaimed-execution" || e === "digest-mismatch" || e === "decision-mismatch" || e === "untrusted-policy-commit" || e === "policy-rollback" || e === "journal-gap" || e === "repository-incomplete")) {
        let s = { instancePath: a + "/code", schemaPath: "#/definitions/ProblemCode/enum", keyword: "enum", params: { allowedValues: b.enum }, message: "must be equal to one of the allowed values", schema: b.enum, parentSchema: b, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.index !== void 0) {
      let e = i.index;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) {
        let s = { instancePath: a + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: l.properties.index.type }, message: "must be integer,null", schema: l.properties.index.type, parentSchema: l.properties.index, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let s = { instancePath: a + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: l.properties.index, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.commit !== void 0) {
      let e = i.commit;
      if (typeof e != "string" && e !== null) {
        let s = { instancePath: a + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: l.properties.commit.type }, message: "must be string,null", schema: l.properties.commit.type, parentSchema: l.properties.commit, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.message !== void 0) {
      let e = i.message;
      if (typeof e != "string") {
        let s = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.message.type, parentSchema: l.properties.message, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return f.errors = r, t === 0;
}
function S(i, { instancePath: a = "", parentData: P, parentDataProperty: w, rootData: h = i } = {}) {
  let r = null, t = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.schema === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: n.required, parentSchema: n, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.ok === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property 'ok'", schema: n.required, parentSchema: n, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.assurance === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assurance" }, message: "must have required property 'assurance'", schema: n.required, parentSchema: n, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.log === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "log" }, message: "must have required property 'log'", schema: n.required, parentSchema: n, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.checks === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" }, message: "must have required property 'checks'", schema: n.required, parentSchema: n, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.problems === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'", schema: n.required, parentSchema: n, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.warnings === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property 'warnings'", schema: n.required, parentSchema: n, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    if (i.notExcluded === void 0) {
      let e = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notExcluded" }, message: "must have required property 'notExcluded'", schema: n.required, parentSchema: n, data: i };
      r === null ? r = [e] : r.push(e), t++;
    }
    for (let e in i)
      if (!(e === "schema" || e === "ok" || e === "assurance" || e === "log" || e === "checks" || e === "problems" || e === "warnings" || e === "notExcluded")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: n, data: i };
        r === null ? r = [s] : r.push(s), t++;
      }
    if (i.schema !== void 0) {
      let e = i.schema;
      if (e !== "agentgate/verify/v1") {
        let s = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/verify/v1" }, message: "must be equal to constant", schema: "agentgate/verify/v1", parentSchema: n.properties.schema, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.ok !== void 0) {
      let e = i.ok;
      if (typeof e != "boolean") {
        let s = { instancePath: a + "/ok", schemaPath: "#/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: n.properties.ok.type, parentSchema: n.properties.ok, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.assurance !== void 0) {
      let e = i.assurance;
      if (!(e === "none" || e === "self-attested" || e === "separated" || e === "remote")) {
        let s = { instancePath: a + "/assurance", schemaPath: "#/definitions/Assurance/enum", keyword: "enum", params: { allowedValues: g.enum }, message: "must be equal to one of the allowed values", schema: g.enum, parentSchema: g, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.log !== void 0) {
      let e = i.log;
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.origin === void 0) {
          let s = { instancePath: a + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: n.properties.log.required, parentSchema: n.properties.log, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e.size === void 0) {
          let s = { instancePath: a + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: n.properties.log.required, parentSchema: n.properties.log, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e.root === void 0) {
          let s = { instancePath: a + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "root" }, message: "must have required property 'root'", schema: n.properties.log.required, parentSchema: n.properties.log, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        if (e.sealed === void 0) {
          let s = { instancePath: a + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "sealed" }, message: "must have required property 'sealed'", schema: n.properties.log.required, parentSchema: n.properties.log, data: e };
          r === null ? r = [s] : r.push(s), t++;
        }
        for (let s in e)
          if (!(s === "origin" || s === "size" || s === "root" || s === "sealed")) {
            let o = { instancePath: a + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: n.properties.log, data: e };
            r === null ? r = [o] : r.push(o), t++;
          }
        if (e.origin !== void 0) {
          let s = e.origin;
          if (typeof s != "string" && s !== null) {
            let o = { instancePath: a + "/log/origin", schemaPath: "#/properties/log/properties/origin/type", keyword: "type", params: { type: n.properties.log.properties.origin.type }, message: "must be string,null", schema: n.properties.log.properties.origin.type, parentSchema: n.properties.log.properties.origin, data: s };
            r === null ? r = [o] : r.push(o), t++;
          }
        }
        if (e.size !== void 0) {
          let s = e.size;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let o = { instancePath: a + "/log/size", schemaPath: "#/properties/log/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: n.properties.log.properties.size.type, parentSchema: n.properties.log.properties.size, data: s };
            r === null ? r = [o] : r.push(o), t++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let o = { instancePath: a + "/log/size", schemaPath: "#/properties/log/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: n.properties.log.properties.size, data: s };
            r === null ? r = [o] : r.push(o), t++;
          }
        }
        if (e.root !== void 0) {
          let s = e.root;
          if (typeof s != "string") {
            let o = { instancePath: a + "/log/root", schemaPath: "#/properties/log/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.log.properties.root.type, parentSchema: n.properties.log.properties.root, data: s };
            r === null ? r = [o] : r.push(o), t++;
          }
        }
        if (e.sealed !== void 0) {
          let s = e.sealed;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let o = { instancePath: a + "/log/sealed", schemaPath: "#/properties/log/properties/sealed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: n.properties.log.properties.sealed.type, parentSchema: n.properties.log.properties.sealed, data: s };
            r === null ? r = [o] : r.push(o), t++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            let o = { instancePath: a + "/log/sealed", schemaPath: "#/properties/log/properties/sealed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: n.properties.log.properties.sealed, data: s };
            r === null ? r = [o] : r.push(o), t++;
          }
        }
      } else {
        let s = { instancePath: a + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.properties.log.type, parentSchema: n.properties.log, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.checks !== void 0) {
      let e = i.checks;
      if (Array.isArray(e)) {
        let s = e.length;
        for (let o = 0; o < s; o++)
          y(e[o], { instancePath: a + "/checks/" + o, parentData: e, parentDataProperty: o, rootData: h }) || (r = r === null ? y.errors : r.concat(y.errors), t = r.length);
      } else {
        let s = { instancePath: a + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.checks.type, parentSchema: n.properties.checks, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.problems !== void 0) {
      let e = i.problems;
      if (Array.isArray(e)) {
        let s = e.length;
        for (let o = 0; o < s; o++)
          f(e[o], { instancePath: a + "/problems/" + o, parentData: e, parentDataProperty: o, rootData: h }) || (r = r === null ? f.errors : r.concat(f.errors), t = r.length);
      } else {
        let s = { instancePath: a + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.problems.type, parentSchema: n.properties.problems, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.warnings !== void 0) {
      let e = i.warnings;
      if (Array.isArray(e)) {
        let s = e.length;
        for (let o = 0; o < s; o++) {
          let m = e[o];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.name === void 0) {
              let p = { instancePath: a + "/warnings/" + o, schemaPath: "#/definitions/VerifyWarning/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: u.required, parentSchema: u, data: m };
              r === null ? r = [p] : r.push(p), t++;
            }
            if (m.index === void 0) {
              let p = { instancePath: a + "/warnings/" + o, schemaPath: "#/definitions/VerifyWarning/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: u.required, parentSchema: u, data: m };
              r === null ? r = [p] : r.push(p), t++;
            }
            if (m.message === void 0) {
              let p = { instancePath: a + "/warnings/" + o, schemaPath: "#/definitions/VerifyWarning/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: u.required, parentSchema: u, data: m };
              r === null ? r = [p] : r.push(p), t++;
            }
            for (let p in m)
              if (!(p === "name" || p === "index" || p === "message")) {
                let d = { instancePath: a + "/warnings/" + o, schemaPath: "#/definitions/VerifyWarning/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: u, data: m };
                r === null ? r = [d] : r.push(d), t++;
              }
            if (m.name !== void 0) {
              let p = m.name;
              if (typeof p != "string") {
                let d = { instancePath: a + "/warnings/" + o + "/name", schemaPath: "#/definitions/VerifyWarning/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.name.type, parentSchema: u.properties.name, data: p };
                r === null ? r = [d] : r.push(d), t++;
              }
            }
            if (m.index !== void 0) {
              let p = m.index;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)) && p !== null) {
                let d = { instancePath: a + "/warnings/" + o + "/index", schemaPath: "#/definitions/VerifyWarning/properties/index/type", keyword: "type", params: { type: u.properties.index.type }, message: "must be integer,null", schema: u.properties.index.type, parentSchema: u.properties.index, data: p };
                r === null ? r = [d] : r.push(d), t++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let d = { instancePath: a + "/warnings/" + o + "/index", schemaPath: "#/definitions/VerifyWarning/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: u.properties.index, data: p };
                r === null ? r = [d] : r.push(d), t++;
              }
            }
            if (m.message !== void 0) {
              let p = m.message;
              if (typeof p != "string") {
                let d = { instancePath: a + "/warnings/" + o + "/message", schemaPath: "#/definitions/VerifyWarning/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.message.type, parentSchema: u.properties.message, data: p };
                r === null ? r = [d] : r.push(d), t++;
              }
            }
          } else {
            let p = { instancePath: a + "/warnings/" + o, schemaPath: "#/definitions/VerifyWarning/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.type, parentSchema: u, data: m };
            r === null ? r = [p] : r.push(p), t++;
          }
        }
      } else {
        let s = { instancePath: a + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.warnings.type, parentSchema: n.properties.warnings, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
    if (i.notExcluded !== void 0) {
      let e = i.notExcluded;
      if (Array.isArray(e)) {
        let s = e.length;
        for (let o = 0; o < s; o++) {
          let m = e[o];
          if (typeof m != "string") {
            let p = { instancePath: a + "/notExcluded/" + o, schemaPath: "#/properties/notExcluded/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.notExcluded.items.type, parentSchema: n.properties.notExcluded.items, data: m };
            r === null ? r = [p] : r.push(p), t++;
          }
        }
      } else {
        let s = { instancePath: a + "/notExcluded", schemaPath: "#/properties/notExcluded/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.notExcluded.type, parentSchema: n.properties.notExcluded, data: e };
        r === null ? r = [s] : r.push(s), t++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.type, parentSchema: n, data: i };
    r === null ? r = [e] : r.push(e), t++;
  }
  return S.errors = r, t === 0;
}
export {
  S as isVerifyDocument
};
