// Generated from schemas/ by `npm run generate`. Do not edit.
var u = { type: "object", additionalProperties: !1, required: ["schema", "decision", "mode", "rules", "approval", "parts", "action", "policy", "assurance", "trace"], properties: { schema: { const: "agentgate/decision/v1" }, decision: { $ref: "#/definitions/Effect" }, mode: { enum: ["enforce", "observe"] }, rules: { type: "array", items: { $ref: "#/definitions/DecidingRule" } }, approval: { anyOf: [{ $ref: "#/definitions/Requirement" }, { type: "null" }] }, parts: { type: "array", items: { $ref: "#/definitions/DecidedPart" } }, action: { type: "object", additionalProperties: !1, required: ["digest"], properties: { digest: { $ref: "#/definitions/Digest" } } }, policy: { type: "object", additionalProperties: !1, required: ["digest", "commit"], properties: { digest: { $ref: "#/definitions/Digest" }, commit: { type: ["string", "null"] } } }, assurance: { enum: ["none", "self-attested", "separated", "remote"] }, trace: { type: "array", items: { $ref: "#/definitions/TraceEntry" } } }, definitions: { Effect: { enum: ["allow", "hold", "deny"] }, Answer: { enum: ["yes", "no", "unknown"] }, Digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, DecidingRule: { type: "object", additionalProperties: !1, required: ["id", "effect", "file", "line", "because"], properties: { id: { type: "string" }, effect: { $ref: "#/definitions/Effect" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, reason: { type: "string" }, because: { enum: ["value", "unknown"] } } }, Requirement: { type: "object", additionalProperties: !1, required: ["groups", "timeout", "validFor", "digest"], properties: { groups: { type: "array", minItems: 1, items: { $ref: "#/definitions/ApproverGroup" } }, timeout: { type: "string" }, validFor: { type: "string" }, digest: { $ref: "#/definitions/Digest" } } }, ApproverGroup: { type: "object", additionalProperties: !1, required: ["owners", "count", "rule"], properties: { owners: { type: "array", items: { type: "string" } }, count: { type: "integer", minimum: 1 }, rule: { type: "string" }, explicit: { const: !1 }, presence: { const: !0 } } }, DecidedPart: { type: "object", additionalProperties: !1, required: ["kind", "text", "decision", "rules"], properties: { kind: { enum: ["sql", "shell", "http", "file", "whole"] }, text: { type: "string" }, decision: { anyOf: [{ $ref: "#/definitions/Effect" }, { type: "null" }] }, rules: { type: "array", items: { type: "string" } } } }, TraceEntry: { type: "object", additionalProperties: !1, required: ["rule", "effect", "file", "line", "part", "result", "match", "unless"], properties: { rule: { type: "string" }, effect: { $ref: "#/definitions/Effect" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, part: { type: "integer", minimum: 0 }, result: { enum: ["fires", "excused", "no"] }, because: { enum: ["value", "unknown"] }, match: { type: "array", items: { $ref: "#/definitions/TracedMatcher" } }, unless: { type: "array", items: { $ref: "#/definitions/TracedMatcher" } } } }, TracedMatcher: { type: "object", additionalProperties: !1, required: ["answer", "keys"], properties: { answer: { $ref: "#/definitions/Answer" }, keys: { type: "array", items: { type: "object", additionalProperties: !1, required: ["key", "answer"], properties: { key: { type: "string" }, answer: { $ref: "#/definitions/Answer" }, wanted: {}, seen: {} } } } } } } }, g = { enum: ["allow", "hold", "deny"] }, q = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, F = Object.prototype.hasOwnProperty, c = { type: "object", additionalProperties: !1, required: ["id", "effect", "file", "line", "because"], properties: { id: { type: "string" }, effect: { $ref: "#/definitions/Effect" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, reason: { type: "string" }, because: { enum: ["value", "unknown"] } } };
function j(t, { instancePath: a = "", parentData: v, parentDataProperty: S, rootData: w = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.effect === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.file === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.line === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.because === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in t)
      if (!(s === "id" || s === "effect" || s === "file" || s === "line" || s === "reason" || s === "because")) {
        let r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: c, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (t.id !== void 0) {
      let s = t.id;
      if (typeof s != "string") {
        let r = { instancePath: a + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.id.type, parentSchema: c.properties.id, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.effect !== void 0) {
      let s = t.effect;
      if (!(s === "allow" || s === "hold" || s === "deny")) {
        let r = { instancePath: a + "/effect", schemaPath: "#/definitions/Effect/enum", keyword: "enum", params: { allowedValues: g.enum }, message: "must be equal to one of the allowed values", schema: g.enum, parentSchema: g, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.file !== void 0) {
      let s = t.file;
      if (typeof s != "string") {
        let r = { instancePath: a + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.file.type, parentSchema: c.properties.file, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.line !== void 0) {
      let s = t.line;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: a + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: c.properties.line.type, parentSchema: c.properties.line, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
        let r = { instancePath: a + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: c.properties.line, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.reason !== void 0) {
      let s = t.reason;
      if (typeof s != "string") {
        let r = { instancePath: a + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.reason.type, parentSchema: c.properties.reason, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.because !== void 0) {
      let s = t.because;
      if (!(s === "value" || s === "unknown")) {
        let r = { instancePath: a + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: c.properties.because.enum }, message: "must be equal to one of the allowed values", schema: c.properties.because.enum, parentSchema: c.properties.because, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.type, parentSchema: c, data: t };
    e === null ? e = [s] : e.push(s), i++;
  }
  return j.errors = e, i === 0;
}
var f = { type: "object", additionalProperties: !1, required: ["groups", "timeout", "validFor", "digest"], properties: { groups: { type: "array", minItems: 1, items: { $ref: "#/definitions/ApproverGroup" } }, timeout: { type: "string" }, validFor: { type: "string" }, digest: { $ref: "#/definitions/Digest" } } }, h = { type: "object", additionalProperties: !1, required: ["owners", "count", "rule"], properties: { owners: { type: "array", items: { type: "string" } }, count: { type: "integer", minimum: 1 }, rule: { type: "string" }, explicit: { const: !1 }, presence: { const: !0 } } }, x = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function D(t, { instancePath: a = "", parentData: v, parentDataProperty: S, rootData: w = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.groups === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'", schema: f.required, parentSchema: f, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.timeout === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeout" }, message: "must have required property 'timeout'", schema: f.required, parentSchema: f, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.validFor === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFor" }, message: "must have required property 'validFor'", schema: f.required, parentSchema: f, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.digest === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: f.required, parentSchema: f, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in t)
      if (!(s === "groups" || s === "timeout" || s === "validFor" || s === "digest")) {
        let r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: f, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (t.groups !== void 0) {
      let s = t.groups;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let p = { instancePath: a + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: f.properties.groups, data: s };
          e === null ? e = [p] : e.push(p), i++;
        }
        let r = s.length;
        for (let p = 0; p < r; p++) {
          let n = s[p];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.owners === void 0) {
              let o = { instancePath: a + "/groups/" + p, schemaPath: "#/definitions/ApproverGroup/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: h.required, parentSchema: h, data: n };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (n.count === void 0) {
              let o = { instancePath: a + "/groups/" + p, schemaPath: "#/definitions/ApproverGroup/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: h.required, parentSchema: h, data: n };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (n.rule === void 0) {
              let o = { instancePath: a + "/groups/" + p, schemaPath: "#/definitions/ApproverGroup/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: h.required, parentSchema: h, data: n };
              e === null ? e = [o] : e.push(o), i++;
            }
            for (let o in n)
              if (!(o === "owners" || o === "count" || o === "rule" || o === "explicit" || o === "presence")) {
                let m = { instancePath: a + "/groups/" + p, schemaPath: "#/definitions/ApproverGroup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: h, data: n };
                e === null ? e = [m] : e.push(m), i++;
              }
            if (n.owners !== void 0) {
              let o = n.owners;
              if (Array.isArray(o)) {
                let m = o.length;
                for (let A = 0; A < m; A++) {
                  let k = o[A];
                  if (typeof k != "string") {
                    let N = { instancePath: a + "/groups/" + p + "/owners/" + A, schemaPath: "#/definitions/ApproverGroup/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.owners.items.type, parentSchema: h.properties.owners.items, data: k };
                    e === null ? e = [N] : e.push(N), i++;
                  }
                }
              } else {
                let m = { instancePath: a + "/groups/" + p + "/owners", schemaPath: "#/definitions/ApproverGroup/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: h.properties.owners.type, parentSchema: h.properties.owners, data: o };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (n.count !== void 0) {
              let o = n.count;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                let m = { instancePath: a + "/groups/" + p + "/count", schemaPath: "#/definitions/ApproverGroup/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: h.properties.count.type, parentSchema: h.properties.count, data: o };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
                let m = { instancePath: a + "/groups/" + p + "/count", schemaPath: "#/definitions/ApproverGroup/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: h.properties.count, data: o };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (n.rule !== void 0) {
              let o = n.rule;
              if (typeof o != "string") {
                let m = { instancePath: a + "/groups/" + p + "/rule", schemaPath: "#/definitions/ApproverGroup/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.rule.type, parentSchema: h.properties.rule, data: o };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (n.explicit !== void 0) {
              let o = n.explicit;
              if (o !== !1) {
                let m = { instancePath: a + "/groups/" + p + "/explicit", schemaPath: "#/definitions/ApproverGroup/properties/explicit/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: h.properties.explicit, data: o };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (n.presence !== void 0) {
              let o = n.presence;
              if (o !== !0) {
                let m = { instancePath: a + "/groups/" + p + "/presence", schemaPath: "#/definitions/ApproverGroup/properties/presence/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant", schema: !0, parentSchema: h.properties.presence, data: o };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          } else {
            let o = { instancePath: a + "/groups/" + p, schemaPath: "#/definitions/ApproverGroup/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: h.type, parentSchema: h, data: n };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: f.properties.groups.type, parentSchema: f.properties.groups, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.timeout !== void 0) {
      let s = t.timeout;
      if (typeof s != "string") {
        let r = { instancePath: a + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.timeout.type, parentSchema: f.properties.timeout, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.validFor !== void 0) {
      let s = t.validFor;
      if (typeof s != "string") {
        let r = { instancePath: a + "/validFor", schemaPath: "#/properties/validFor/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.validFor.type, parentSchema: f.properties.validFor, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.digest !== void 0) {
      let s = t.digest;
      if (typeof s == "string") {
        if (!x.test(s)) {
          let r = { instancePath: a + "/digest", schemaPath: "#/definitions/Digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: q, data: s };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/digest", schemaPath: "#/definitions/Digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.type, parentSchema: q, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: f.type, parentSchema: f, data: t };
    e === null ? e = [s] : e.push(s), i++;
  }
  return D.errors = e, i === 0;
}
var d = { type: "object", additionalProperties: !1, required: ["kind", "text", "decision", "rules"], properties: { kind: { enum: ["sql", "shell", "http", "file", "whole"] }, text: { type: "string" }, decision: { anyOf: [{ $ref: "#/definitions/Effect" }, { type: "null" }] }, rules: { type: "array", items: { type: "string" } } } };
function $(t, { instancePath: a = "", parentData: v, parentDataProperty: S, rootData: w = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.text === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.decision === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.rules === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "kind" || r === "text" || r === "decision" || r === "rules")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: d, data: t };
        e === null ? e = [p] : e.push(p), i++;
      }
    if (t.kind !== void 0) {
      let r = t.kind;
      if (!(r === "sql" || r === "shell" || r === "http" || r === "file" || r === "whole")) {
        let p = { instancePath: a + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: d.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: d.properties.kind.enum, parentSchema: d.properties.kind, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.text !== void 0) {
      let r = t.text;
      if (typeof r != "string") {
        let p = { instancePath: a + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.text.type, parentSchema: d.properties.text, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.decision !== void 0) {
      let r = t.decision, p = i, n = !1, o = i;
      if (!(r === "allow" || r === "hold" || r === "deny")) {
        let m = { instancePath: a + "/decision", schemaPath: "#/definitions/Effect/enum", keyword: "enum", params: { allowedValues: g.enum }, message: "must be equal to one of the allowed values", schema: g.enum, parentSchema: g, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
      var s = o === i;
      if (n = n || s, !n) {
        let m = i;
        if (r !== null) {
          let k = { instancePath: a + "/decision", schemaPath: "#/properties/decision/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: d.properties.decision.anyOf[1].type, parentSchema: d.properties.decision.anyOf[1], data: r };
          e === null ? e = [k] : e.push(k), i++;
        }
        var s = m === i;
        n = n || s;
      }
      if (n)
        i = p, e !== null && (p ? e.length = p : e = null);
      else {
        let m = { instancePath: a + "/decision", schemaPath: "#/properties/decision/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: d.properties.decision.anyOf, parentSchema: d.properties.decision, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (t.rules !== void 0) {
      let r = t.rules;
      if (Array.isArray(r)) {
        let p = r.length;
        for (let n = 0; n < p; n++) {
          let o = r[n];
          if (typeof o != "string") {
            let m = { instancePath: a + "/rules/" + n, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.rules.items.type, parentSchema: d.properties.rules.items, data: o };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let p = { instancePath: a + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.rules.type, parentSchema: d.properties.rules, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return $.errors = e, i === 0;
}
var l = { type: "object", additionalProperties: !1, required: ["rule", "effect", "file", "line", "part", "result", "match", "unless"], properties: { rule: { type: "string" }, effect: { $ref: "#/definitions/Effect" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, part: { type: "integer", minimum: 0 }, result: { enum: ["fires", "excused", "no"] }, because: { enum: ["value", "unknown"] }, match: { type: "array", items: { $ref: "#/definitions/TracedMatcher" } }, unless: { type: "array", items: { $ref: "#/definitions/TracedMatcher" } } } }, y = { type: "object", additionalProperties: !1, required: ["answer", "keys"], properties: { answer: { $ref: "#/definitions/Answer" }, keys: { type: "array", items: { type: "object", additionalProperties: !1, required: ["key", "answer"], properties: { key: { type: "string" }, answer: { $ref: "#/definitions/Answer" }, wanted: {}, seen: {} } } } } }, b = { enum: ["yes", "no", "unknown"] };
function P(t, { instancePath: a = "", parentData: v, parentDataProperty: S, rootData: w = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.answer === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'", schema: y.required, parentSchema: y, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.keys === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" }, message: "must have required property 'keys'", schema: y.required, parentSchema: y, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in t)
      if (!(s === "answer" || s === "keys")) {
        let r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: y, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (t.answer !== void 0) {
      let s = t.answer;
      if (!(s === "yes" || s === "no" || s === "unknown")) {
        let r = { instancePath: a + "/answer", schemaPath: "#/definitions/Answer/enum", keyword: "enum", params: { allowedValues: b.enum }, message: "must be equal to one of the allowed values", schema: b.enum, parentSchema: b, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.keys !== void 0) {
      let s = t.keys;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let p = 0; p < r; p++) {
          let n = s[p];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              let o = { instancePath: a + "/keys/" + p, schemaPath: "#/properties/keys/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: y.properties.keys.items.required, parentSchema: y.properties.keys.items, data: n };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (n.answer === void 0) {
              let o = { instancePath: a + "/keys/" + p, schemaPath: "#/properties/keys/items/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'", schema: y.properties.keys.items.required, parentSchema: y.properties.keys.items, data: n };
              e === null ? e = [o] : e.push(o), i++;
            }
            for (let o in n)
              if (!(o === "key" || o === "answer" || o === "wanted" || o === "seen")) {
                let m = { instancePath: a + "/keys/" + p, schemaPath: "#/properties/keys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: y.properties.keys.items, data: n };
                e === null ? e = [m] : e.push(m), i++;
              }
            if (n.key !== void 0) {
              let o = n.key;
              if (typeof o != "string") {
                let m = { instancePath: a + "/keys/" + p + "/key", schemaPath: "#/properties/keys/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.keys.items.properties.key.type, parentSchema: y.properties.keys.items.properties.key, data: o };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (n.answer !== void 0) {
              let o = n.answer;
              if (!(o === "yes" || o === "no" || o === "unknown")) {
                let m = { instancePath: a + "/keys/" + p + "/answer", schemaPath: "#/definitions/Answer/enum", keyword: "enum", params: { allowedValues: b.enum }, message: "must be equal to one of the allowed values", schema: b.enum, parentSchema: b, data: o };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          } else {
            let o = { instancePath: a + "/keys/" + p, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.properties.keys.items.type, parentSchema: y.properties.keys.items, data: n };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.keys.type, parentSchema: y.properties.keys, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.type, parentSchema: y, data: t };
    e === null ? e = [s] : e.push(s), i++;
  }
  return P.errors = e, i === 0;
}
function O(t, { instancePath: a = "", parentData: v, parentDataProperty: S, rootData: w = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.rule === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.effect === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.file === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.line === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.part === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "part" }, message: "must have required property 'part'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.result === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.match === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.unless === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unless" }, message: "must have required property 'unless'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in t)
      if (!F.call(l.properties, s)) {
        let r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (t.rule !== void 0) {
      let s = t.rule;
      if (typeof s != "string") {
        let r = { instancePath: a + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.rule.type, parentSchema: l.properties.rule, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.effect !== void 0) {
      let s = t.effect;
      if (!(s === "allow" || s === "hold" || s === "deny")) {
        let r = { instancePath: a + "/effect", schemaPath: "#/definitions/Effect/enum", keyword: "enum", params: { allowedValues: g.enum }, message: "must be equal to one of the allowed values", schema: g.enum, parentSchema: g, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.file !== void 0) {
      let s = t.file;
      if (typeof s != "string") {
        let r = { instancePath: a + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.file.type, parentSchema: l.properties.file, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.line !== void 0) {
      let s = t.line;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: a + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: l.properties.line.type, parentSchema: l.properties.line, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
        let r = { instancePath: a + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: l.properties.line, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.part !== void 0) {
      let s = t.part;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: a + "/part", schemaPath: "#/properties/part/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: l.properties.part.type, parentSchema: l.properties.part, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let r = { instancePath: a + "/part", schemaPath: "#/properties/part/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: l.properties.part, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.result !== void 0) {
      let s = t.result;
      if (!(s === "fires" || s === "excused" || s === "no")) {
        let r = { instancePath: a + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: l.properties.result.enum }, message: "must be equal to one of the allowed values", schema: l.properties.result.enum, parentSchema: l.properties.result, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.because !== void 0) {
      let s = t.because;
      if (!(s === "value" || s === "unknown")) {
        let r = { instancePath: a + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: l.properties.because.enum }, message: "must be equal to one of the allowed values", schema: l.properties.because.enum, parentSchema: l.properties.because, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.match !== void 0) {
      let s = t.match;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let p = 0; p < r; p++)
          P(s[p], { instancePath: a + "/match/" + p, parentData: s, parentDataProperty: p, rootData: w }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
      } else {
        let r = { instancePath: a + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.match.type, parentSchema: l.properties.match, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (t.unless !== void 0) {
      let s = t.unless;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let p = 0; p < r; p++)
          P(s[p], { instancePath: a + "/unless/" + p, parentData: s, parentDataProperty: p, rootData: w }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
      } else {
        let r = { instancePath: a + "/unless", schemaPath: "#/properties/unless/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.unless.type, parentSchema: l.properties.unless, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: t };
    e === null ? e = [s] : e.push(s), i++;
  }
  return O.errors = e, i === 0;
}
function E(t, { instancePath: a = "", parentData: v, parentDataProperty: S, rootData: w = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.schema === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.decision === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.mode === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.rules === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.approval === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approval" }, message: "must have required property 'approval'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.parts === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parts" }, message: "must have required property 'parts'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.action === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.policy === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.assurance === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assurance" }, message: "must have required property 'assurance'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.trace === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trace" }, message: "must have required property 'trace'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!F.call(u.properties, r)) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: u, data: t };
        e === null ? e = [p] : e.push(p), i++;
      }
    if (t.schema !== void 0) {
      let r = t.schema;
      if (r !== "agentgate/decision/v1") {
        let p = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/decision/v1" }, message: "must be equal to constant", schema: "agentgate/decision/v1", parentSchema: u.properties.schema, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.decision !== void 0) {
      let r = t.decision;
      if (!(r === "allow" || r === "hold" || r === "deny")) {
        let p = { instancePath: a + "/decision", schemaPath: "#/definitions/Effect/enum", keyword: "enum", params: { allowedValues: g.enum }, message: "must be equal to one of the allowed values", schema: g.enum, parentSchema: g, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.mode !== void 0) {
      let r = t.mode;
      if (!(r === "enforce" || r === "observe")) {
        let p = { instancePath: a + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: u.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: u.properties.mode.enum, parentSchema: u.properties.mode, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.rules !== void 0) {
      let r = t.rules;
      if (Array.isArray(r)) {
        let p = r.length;
        for (let n = 0; n < p; n++)
          j(r[n], { instancePath: a + "/rules/" + n, parentData: r, parentDataProperty: n, rootData: w }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length);
      } else {
        let p = { instancePath: a + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.properties.rules.type, parentSchema: u.properties.rules, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.approval !== void 0) {
      let r = t.approval, p = i, n = !1, o = i;
      D(r, { instancePath: a + "/approval", parentData: t, parentDataProperty: "approval", rootData: w }) || (e = e === null ? D.errors : e.concat(D.errors), i = e.length);
      var s = o === i;
      if (n = n || s, !n) {
        let m = i;
        if (r !== null) {
          let k = { instancePath: a + "/approval", schemaPath: "#/properties/approval/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: u.properties.approval.anyOf[1].type, parentSchema: u.properties.approval.anyOf[1], data: r };
          e === null ? e = [k] : e.push(k), i++;
        }
        var s = m === i;
        n = n || s;
      }
      if (n)
        i = p, e !== null && (p ? e.length = p : e = null);
      else {
        let m = { instancePath: a + "/approval", schemaPath: "#/properties/approval/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: u.properties.approval.anyOf, parentSchema: u.properties.approval, data: r };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (t.parts !== void 0) {
      let r = t.parts;
      if (Array.isArray(r)) {
        let p = r.length;
        for (let n = 0; n < p; n++)
          $(r[n], { instancePath: a + "/parts/" + n, parentData: r, parentDataProperty: n, rootData: w }) || (e = e === null ? $.errors : e.concat($.errors), i = e.length);
      } else {
        let p = { instancePath: a + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.properties.parts.type, parentSchema: u.properties.parts, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.action !== void 0) {
      let r = t.action;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.digest === void 0) {
          let p = { instancePath: a + "/action", schemaPath: "#/properties/action/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: u.properties.action.required, parentSchema: u.properties.action, data: r };
          e === null ? e = [p] : e.push(p), i++;
        }
        for (let p in r)
          if (p !== "digest") {
            let n = { instancePath: a + "/action", schemaPath: "#/properties/action/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: u.properties.action, data: r };
            e === null ? e = [n] : e.push(n), i++;
          }
        if (r.digest !== void 0) {
          let p = r.digest;
          if (typeof p == "string") {
            if (!x.test(p)) {
              let n = { instancePath: a + "/action/digest", schemaPath: "#/definitions/Digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: q, data: p };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/action/digest", schemaPath: "#/definitions/Digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.type, parentSchema: q, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let p = { instancePath: a + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.properties.action.type, parentSchema: u.properties.action, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.policy !== void 0) {
      let r = t.policy;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.digest === void 0) {
          let p = { instancePath: a + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: u.properties.policy.required, parentSchema: u.properties.policy, data: r };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (r.commit === void 0) {
          let p = { instancePath: a + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: u.properties.policy.required, parentSchema: u.properties.policy, data: r };
          e === null ? e = [p] : e.push(p), i++;
        }
        for (let p in r)
          if (!(p === "digest" || p === "commit")) {
            let n = { instancePath: a + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: u.properties.policy, data: r };
            e === null ? e = [n] : e.push(n), i++;
          }
        if (r.digest !== void 0) {
          let p = r.digest;
          if (typeof p == "string") {
            if (!x.test(p)) {
              let n = { instancePath: a + "/policy/digest", schemaPath: "#/definitions/Digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: q, data: p };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/policy/digest", schemaPath: "#/definitions/Digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.type, parentSchema: q, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (r.commit !== void 0) {
          let p = r.commit;
          if (typeof p != "string" && p !== null) {
            let n = { instancePath: a + "/policy/commit", schemaPath: "#/properties/policy/properties/commit/type", keyword: "type", params: { type: u.properties.policy.properties.commit.type }, message: "must be string,null", schema: u.properties.policy.properties.commit.type, parentSchema: u.properties.policy.properties.commit, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let p = { instancePath: a + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.properties.policy.type, parentSchema: u.properties.policy, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.assurance !== void 0) {
      let r = t.assurance;
      if (!(r === "none" || r === "self-attested" || r === "separated" || r === "remote")) {
        let p = { instancePath: a + "/assurance", schemaPath: "#/properties/assurance/enum", keyword: "enum", params: { allowedValues: u.properties.assurance.enum }, message: "must be equal to one of the allowed values", schema: u.properties.assurance.enum, parentSchema: u.properties.assurance, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.trace !== void 0) {
      let r = t.trace;
      if (Array.isArray(r)) {
        let p = r.length;
        for (let n = 0; n < p; n++)
          O(r[n], { instancePath: a + "/trace/" + n, parentData: r, parentDataProperty: n, rootData: w }) || (e = e === null ? O.errors : e.concat(O.errors), i = e.length);
      } else {
        let p = { instancePath: a + "/trace", schemaPath: "#/properties/trace/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.properties.trace.type, parentSchema: u.properties.trace, data: r };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.type, parentSchema: u, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return E.errors = e, i === 0;
}
export {
  E as isDecisionDocument
};
