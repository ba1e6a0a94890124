// Generated from schemas/ by `npm run generate`. Do not edit.
var s = { type: "object", additionalProperties: !1, required: ["schema", "decision", "status", "hold", "reason", "rules", "approval", "action", "policy", "assurance", "notes"], properties: { schema: { const: "agentgate/request/v1" }, decision: { enum: ["allow", "hold", "deny"] }, status: { enum: ["allowed", "denied", "pending", "approved", "rejected", "expired", "cancelled", "claimed", "executed"] }, hold: { type: ["string", "null"] }, reason: { type: "string" }, rules: { type: "array", items: { type: "string" } }, approval: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: !1, required: ["groups", "expiresAt", "digest"], properties: { groups: { type: "array", items: { type: "object", additionalProperties: !1, required: ["owners", "count", "rule"], properties: { owners: { type: "array", items: { type: "string" } }, count: { type: "integer", minimum: 1 }, rule: { type: "string" } } } }, expiresAt: { type: "string" }, digest: { type: "string" } } }] }, action: { type: "object", additionalProperties: !1, required: ["digest"], properties: { digest: { type: ["string", "null"] } } }, policy: { type: "object", additionalProperties: !1, required: ["commit", "digest"], properties: { commit: { type: "string" }, digest: { type: "string" } } }, assurance: { enum: ["none", "self-attested", "separated", "remote"] }, notes: { type: "array", items: { type: "string" } } } }, P = Object.prototype.hasOwnProperty;
function w(i, { instancePath: a = "", parentData: O, parentDataProperty: k, rootData: S = i } = {}) {
  let e = null, t = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.schema === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i.decision === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i.status === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i.hold === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hold" }, message: "must have required property 'hold'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i.reason === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i.rules === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i.approval === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approval" }, message: "must have required property 'approval'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i.action === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i.policy === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i.assurance === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assurance" }, message: "must have required property 'assurance'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (i.notes === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in i)
      if (!P.call(s.properties, r)) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: s, data: i };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (i.schema !== void 0) {
      let r = i.schema;
      if (r !== "agentgate/request/v1") {
        let p = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/request/v1" }, message: "must be equal to constant", schema: "agentgate/request/v1", parentSchema: s.properties.schema, data: r };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (i.decision !== void 0) {
      let r = i.decision;
      if (!(r === "allow" || r === "hold" || r === "deny")) {
        let p = { instancePath: a + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: s.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: s.properties.decision.enum, parentSchema: s.properties.decision, data: r };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (i.status !== void 0) {
      let r = i.status;
      if (!(r === "allowed" || r === "denied" || r === "pending" || r === "approved" || r === "rejected" || r === "expired" || r === "cancelled" || r === "claimed" || r === "executed")) {
        let p = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: s.properties.status.enum }, message: "must be equal to one of the allowed values", schema: s.properties.status.enum, parentSchema: s.properties.status, data: r };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (i.hold !== void 0) {
      let r = i.hold;
      if (typeof r != "string" && r !== null) {
        let p = { instancePath: a + "/hold", schemaPath: "#/properties/hold/type", keyword: "type", params: { type: s.properties.hold.type }, message: "must be string,null", schema: s.properties.hold.type, parentSchema: s.properties.hold, data: r };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (i.reason !== void 0) {
      let r = i.reason;
      if (typeof r != "string") {
        let p = { instancePath: a + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.reason.type, parentSchema: s.properties.reason, data: r };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (i.rules !== void 0) {
      let r = i.rules;
      if (Array.isArray(r)) {
        let p = r.length;
        for (let n = 0; n < p; n++) {
          let h = r[n];
          if (typeof h != "string") {
            let d = { instancePath: a + "/rules/" + n, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.rules.items.type, parentSchema: s.properties.rules.items, data: h };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let p = { instancePath: a + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.rules.type, parentSchema: s.properties.rules, data: r };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (i.approval !== void 0) {
      let r = i.approval, p = t, n = !1, h = t;
      if (r !== null) {
        let d = { instancePath: a + "/approval", schemaPath: "#/properties/approval/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: s.properties.approval.anyOf[0].type, parentSchema: s.properties.approval.anyOf[0], data: r };
        e === null ? e = [d] : e.push(d), t++;
      }
      var g = h === t;
      if (n = n || g, !n) {
        let d = t;
        if (r && typeof r == "object" && !Array.isArray(r)) {
          if (r.groups === void 0) {
            let l = { instancePath: a + "/approval", schemaPath: "#/properties/approval/anyOf/1/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'", schema: s.properties.approval.anyOf[1].required, parentSchema: s.properties.approval.anyOf[1], data: r };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (r.expiresAt === void 0) {
            let l = { instancePath: a + "/approval", schemaPath: "#/properties/approval/anyOf/1/required", keyword: "required", params: { missingProperty: "expiresAt" }, message: "must have required property 'expiresAt'", schema: s.properties.approval.anyOf[1].required, parentSchema: s.properties.approval.anyOf[1], data: r };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (r.digest === void 0) {
            let l = { instancePath: a + "/approval", schemaPath: "#/properties/approval/anyOf/1/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: s.properties.approval.anyOf[1].required, parentSchema: s.properties.approval.anyOf[1], data: r };
            e === null ? e = [l] : e.push(l), t++;
          }
          for (let l in r)
            if (!(l === "groups" || l === "expiresAt" || l === "digest")) {
              let c = { instancePath: a + "/approval", schemaPath: "#/properties/approval/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.approval.anyOf[1], data: r };
              e === null ? e = [c] : e.push(c), t++;
            }
          if (r.groups !== void 0) {
            let l = r.groups;
            if (Array.isArray(l)) {
              let c = l.length;
              for (let y = 0; y < c; y++) {
                let u = l[y];
                if (u && typeof u == "object" && !Array.isArray(u)) {
                  if (u.owners === void 0) {
                    let o = { instancePath: a + "/approval/groups/" + y, schemaPath: "#/properties/approval/anyOf/1/properties/groups/items/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: s.properties.approval.anyOf[1].properties.groups.items.required, parentSchema: s.properties.approval.anyOf[1].properties.groups.items, data: u };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (u.count === void 0) {
                    let o = { instancePath: a + "/approval/groups/" + y, schemaPath: "#/properties/approval/anyOf/1/properties/groups/items/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: s.properties.approval.anyOf[1].properties.groups.items.required, parentSchema: s.properties.approval.anyOf[1].properties.groups.items, data: u };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (u.rule === void 0) {
                    let o = { instancePath: a + "/approval/groups/" + y, schemaPath: "#/properties/approval/anyOf/1/properties/groups/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: s.properties.approval.anyOf[1].properties.groups.items.required, parentSchema: s.properties.approval.anyOf[1].properties.groups.items, data: u };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  for (let o in u)
                    if (!(o === "owners" || o === "count" || o === "rule")) {
                      let m = { instancePath: a + "/approval/groups/" + y, schemaPath: "#/properties/approval/anyOf/1/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.approval.anyOf[1].properties.groups.items, data: u };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  if (u.owners !== void 0) {
                    let o = u.owners;
                    if (Array.isArray(o)) {
                      let m = o.length;
                      for (let f = 0; f < m; f++) {
                        let v = o[f];
                        if (typeof v != "string") {
                          let q = { instancePath: a + "/approval/groups/" + y + "/owners/" + f, schemaPath: "#/properties/approval/anyOf/1/properties/groups/items/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.approval.anyOf[1].properties.groups.items.properties.owners.items.type, parentSchema: s.properties.approval.anyOf[1].properties.groups.items.properties.owners.items, data: v };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                      }
                    } else {
                      let m = { instancePath: a + "/approval/groups/" + y + "/owners", schemaPath: "#/properties/approval/anyOf/1/properties/groups/items/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.approval.anyOf[1].properties.groups.items.properties.owners.type, parentSchema: s.properties.approval.anyOf[1].properties.groups.items.properties.owners, data: o };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  }
                  if (u.count !== void 0) {
                    let o = u.count;
                    if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                      let m = { instancePath: a + "/approval/groups/" + y + "/count", schemaPath: "#/properties/approval/anyOf/1/properties/groups/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: s.properties.approval.anyOf[1].properties.groups.items.properties.count.type, parentSchema: s.properties.approval.anyOf[1].properties.groups.items.properties.count, data: o };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
                      let m = { instancePath: a + "/approval/groups/" + y + "/count", schemaPath: "#/properties/approval/anyOf/1/properties/groups/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: s.properties.approval.anyOf[1].properties.groups.items.properties.count, data: o };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  }
                  if (u.rule !== void 0) {
                    let o = u.rule;
                    if (typeof o != "string") {
                      let m = { instancePath: a + "/approval/groups/" + y + "/rule", schemaPath: "#/properties/approval/anyOf/1/properties/groups/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.approval.anyOf[1].properties.groups.items.properties.rule.type, parentSchema: s.properties.approval.anyOf[1].properties.groups.items.properties.rule, data: o };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  }
                } else {
                  let o = { instancePath: a + "/approval/groups/" + y, schemaPath: "#/properties/approval/anyOf/1/properties/groups/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.approval.anyOf[1].properties.groups.items.type, parentSchema: s.properties.approval.anyOf[1].properties.groups.items, data: u };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
            } else {
              let c = { instancePath: a + "/approval/groups", schemaPath: "#/properties/approval/anyOf/1/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.approval.anyOf[1].properties.groups.type, parentSchema: s.properties.approval.anyOf[1].properties.groups, data: l };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
          if (r.expiresAt !== void 0) {
            let l = r.expiresAt;
            if (typeof l != "string") {
              let c = { instancePath: a + "/approval/expiresAt", schemaPath: "#/properties/approval/anyOf/1/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.approval.anyOf[1].properties.expiresAt.type, parentSchema: s.properties.approval.anyOf[1].properties.expiresAt, data: l };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
          if (r.digest !== void 0) {
            let l = r.digest;
            if (typeof l != "string") {
              let c = { instancePath: a + "/approval/digest", schemaPath: "#/properties/approval/anyOf/1/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.approval.anyOf[1].properties.digest.type, parentSchema: s.properties.approval.anyOf[1].properties.digest, data: l };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
        } else {
          let l = { instancePath: a + "/approval", schemaPath: "#/properties/approval/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.approval.anyOf[1].type, parentSchema: s.properties.approval.anyOf[1], data: r };
          e === null ? e = [l] : e.push(l), t++;
        }
        var g = d === t;
        n = n || g;
      }
      if (n)
        t = p, e !== null && (p ? e.length = p : e = null);
      else {
        let d = { instancePath: a + "/approval", schemaPath: "#/properties/approval/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: s.properties.approval.anyOf, parentSchema: s.properties.approval, data: r };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (i.action !== void 0) {
      let r = i.action;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.digest === void 0) {
          let p = { instancePath: a + "/action", schemaPath: "#/properties/action/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: s.properties.action.required, parentSchema: s.properties.action, data: r };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in r)
          if (p !== "digest") {
            let n = { instancePath: a + "/action", schemaPath: "#/properties/action/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.action, data: r };
            e === null ? e = [n] : e.push(n), t++;
          }
        if (r.digest !== void 0) {
          let p = r.digest;
          if (typeof p != "string" && p !== null) {
            let n = { instancePath: a + "/action/digest", schemaPath: "#/properties/action/properties/digest/type", keyword: "type", params: { type: s.properties.action.properties.digest.type }, message: "must be string,null", schema: s.properties.action.properties.digest.type, parentSchema: s.properties.action.properties.digest, data: p };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let p = { instancePath: a + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.action.type, parentSchema: s.properties.action, data: r };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (i.policy !== void 0) {
      let r = i.policy;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.commit === void 0) {
          let p = { instancePath: a + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: s.properties.policy.required, parentSchema: s.properties.policy, data: r };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (r.digest === void 0) {
          let p = { instancePath: a + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: s.properties.policy.required, parentSchema: s.properties.policy, data: r };
          e === null ? e = [p] : e.push(p), t++;
        }
        for (let p in r)
          if (!(p === "commit" || p === "digest")) {
            let n = { instancePath: a + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.policy, data: r };
            e === null ? e = [n] : e.push(n), t++;
          }
        if (r.commit !== void 0) {
          let p = r.commit;
          if (typeof p != "string") {
            let n = { instancePath: a + "/policy/commit", schemaPath: "#/properties/policy/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.policy.properties.commit.type, parentSchema: s.properties.policy.properties.commit, data: p };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (r.digest !== void 0) {
          let p = r.digest;
          if (typeof p != "string") {
            let n = { instancePath: a + "/policy/digest", schemaPath: "#/properties/policy/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.policy.properties.digest.type, parentSchema: s.properties.policy.properties.digest, data: p };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let p = { instancePath: a + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.policy.type, parentSchema: s.properties.policy, data: r };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (i.assurance !== void 0) {
      let r = i.assurance;
      if (!(r === "none" || r === "self-attested" || r === "separated" || r === "remote")) {
        let p = { instancePath: a + "/assurance", schemaPath: "#/properties/assurance/enum", keyword: "enum", params: { allowedValues: s.properties.assurance.enum }, message: "must be equal to one of the allowed values", schema: s.properties.assurance.enum, parentSchema: s.properties.assurance, data: r };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (i.notes !== void 0) {
      let r = i.notes;
      if (Array.isArray(r)) {
        let p = r.length;
        for (let n = 0; n < p; n++) {
          let h = r[n];
          if (typeof h != "string") {
            let d = { instancePath: a + "/notes/" + n, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.notes.items.type, parentSchema: s.properties.notes.items, data: h };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let p = { instancePath: a + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.notes.type, parentSchema: s.properties.notes, data: r };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.type, parentSchema: s, data: i };
    e === null ? e = [r] : e.push(r), t++;
  }
  return w.errors = e, t === 0;
}
export {
  w as isRequestDocument
};
