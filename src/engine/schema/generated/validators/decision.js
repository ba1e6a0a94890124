// Generated from schemas/ by `npm run generate`. Do not edit.
var o = { type: "object", additionalProperties: !1, required: ["schema", "decision", "mode", "rules", "approval", "parts", "action", "policy", "assurance", "trace"], properties: { schema: { const: "agentgate/decision/v1" }, decision: { $ref: "#/definitions/Effect" }, mode: { enum: ["enforce", "observe"] }, rules: { type: "array", items: { $ref: "#/definitions/DecidingRule" } }, approval: { anyOf: [{ $ref: "#/definitions/Requirement" }, { type: "null" }] }, parts: { type: "array", items: { $ref: "#/definitions/DecidedPart" } }, action: { type: "object", additionalProperties: !1, required: ["digest"], properties: { digest: { $ref: "#/definitions/Digest" } } }, policy: { type: "object", additionalProperties: !1, required: ["digest", "commit"], properties: { digest: { $ref: "#/definitions/Digest" }, commit: { type: ["string", "null"] } } }, assurance: { enum: ["none", "self-attested", "separated", "remote"] }, trace: { type: "array", items: { $ref: "#/definitions/TraceEntry" } } }, definitions: { Effect: { enum: ["allow", "hold", "deny"] }, Answer: { enum: ["yes", "no", "unknown"] }, Digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, DecidingRule: { type: "object", additionalProperties: !1, required: ["id", "effect", "file", "line", "because"], properties: { id: { type: "string" }, effect: { $ref: "#/definitions/Effect" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, reason: { type: "string" }, because: { enum: ["value", "unknown"] } } }, Requirement: { type: "object", additionalProperties: !1, required: ["groups", "timeout", "validFor", "digest"], properties: { groups: { type: "array", minItems: 1, items: { $ref: "#/definitions/ApproverGroup" } }, timeout: { type: "string" }, validFor: { type: "string" }, digest: { $ref: "#/definitions/Digest" } } }, ApproverGroup: { type: "object", additionalProperties: !1, required: ["owners", "count", "rule"], properties: { owners: { type: "array", items: { type: "string" } }, count: { type: "integer", minimum: 1 }, rule: { type: "string" }, explicit: { const: !1 }, presence: { const: !0 } } }, DecidedPart: { type: "object", additionalProperties: !1, required: ["kind", "text", "decision", "rules"], properties: { kind: { enum: ["sql", "shell", "http", "file", "whole"] }, text: { type: "string" }, decision: { anyOf: [{ $ref: "#/definitions/Effect" }, { type: "null" }] }, rules: { type: "array", items: { type: "string" } } } }, TraceEntry: { type: "object", additionalProperties: !1, required: ["rule", "effect", "file", "line", "part", "result", "match", "unless"], properties: { rule: { type: "string" }, effect: { $ref: "#/definitions/Effect" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, part: { type: "integer", minimum: 0 }, result: { enum: ["fires", "excused", "no"] }, because: { enum: ["value", "unknown"] }, match: { type: "array", items: { $ref: "#/definitions/TracedMatcher" } }, unless: { type: "array", items: { $ref: "#/definitions/TracedMatcher" } } } }, TracedMatcher: { type: "object", additionalProperties: !1, required: ["answer", "keys"], properties: { answer: { $ref: "#/definitions/Answer" }, keys: { type: "array", items: { type: "object", additionalProperties: !1, required: ["key", "answer"], properties: { key: { type: "string" }, answer: { $ref: "#/definitions/Answer" }, wanted: {}, seen: {} } } } } } } }, T = Object.prototype.hasOwnProperty, j = { enum: ["allow", "hold", "deny"] };
function P(t, { instancePath: a = "", parentData: w, parentDataProperty: k, rootData: l = t } = {}) {
  let e = null, i = 0;
  if (!(t === "allow" || t === "hold" || t === "deny")) {
    let r = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: j.enum }, message: "must be equal to one of the allowed values", schema: j.enum, parentSchema: j, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return P.errors = e, i === 0;
}
var c = { type: "object", additionalProperties: !1, required: ["id", "effect", "file", "line", "because"], properties: { id: { type: "string" }, effect: { $ref: "#/definitions/Effect" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, reason: { type: "string" }, because: { enum: ["value", "unknown"] } } };
function O(t, { instancePath: a = "", parentData: w, parentDataProperty: k, rootData: l = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.effect === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.file === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.line === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.because === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'", schema: c.required, parentSchema: c, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "id" || r === "effect" || r === "file" || r === "line" || r === "reason" || r === "because")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: c, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r != "string") {
        let s = { instancePath: a + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.id.type, parentSchema: c.properties.id, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.effect !== void 0 && (P(t.effect, { instancePath: a + "/effect", parentData: t, parentDataProperty: "effect", rootData: l }) || (e = q(e, P.errors), i = e.length)), t.file !== void 0) {
      let r = t.file;
      if (typeof r != "string") {
        let s = { instancePath: a + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.file.type, parentSchema: c.properties.file, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.line !== void 0) {
      let r = t.line;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: a + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: c.properties.line.type, parentSchema: c.properties.line, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: a + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: c.properties.line, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.reason !== void 0) {
      let r = t.reason;
      if (typeof r != "string") {
        let s = { instancePath: a + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.reason.type, parentSchema: c.properties.reason, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.because !== void 0) {
      let r = t.because;
      if (!(r === "value" || r === "unknown")) {
        let s = { instancePath: a + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: c.properties.because.enum }, message: "must be equal to one of the allowed values", schema: c.properties.because.enum, parentSchema: c.properties.because, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.type, parentSchema: c, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return O.errors = e, i === 0;
}
var h = { type: "object", additionalProperties: !1, required: ["groups", "timeout", "validFor", "digest"], properties: { groups: { type: "array", minItems: 1, items: { $ref: "#/definitions/ApproverGroup" } }, timeout: { type: "string" }, validFor: { type: "string" }, digest: { $ref: "#/definitions/Digest" } } }, d = { type: "object", additionalProperties: !1, required: ["owners", "count", "rule"], properties: { owners: { type: "array", items: { type: "string" } }, count: { type: "integer", minimum: 1 }, rule: { type: "string" }, explicit: { const: !1 }, presence: { const: !0 } } };
function x(t, { instancePath: a = "", parentData: w, parentDataProperty: k, rootData: l = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.owners === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.count === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.rule === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: d.required, parentSchema: d, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "owners" || r === "count" || r === "rule" || r === "explicit" || r === "presence")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: d, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.owners !== void 0) {
      let r = t.owners;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let p = 0; p < s; p++) {
          let n = r[p];
          if (typeof n != "string") {
            let m = { instancePath: a + "/owners/" + p, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.owners.items.type, parentSchema: d.properties.owners.items, data: n };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let s = { instancePath: a + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.owners.type, parentSchema: d.properties.owners, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.count !== void 0) {
      let r = t.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: a + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.count.type, parentSchema: d.properties.count, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: a + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: d.properties.count, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.rule !== void 0) {
      let r = t.rule;
      if (typeof r != "string") {
        let s = { instancePath: a + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.rule.type, parentSchema: d.properties.rule, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.explicit !== void 0) {
      let r = t.explicit;
      if (r !== !1) {
        let s = { instancePath: a + "/explicit", schemaPath: "#/properties/explicit/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: d.properties.explicit, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.presence !== void 0) {
      let r = t.presence;
      if (r !== !0) {
        let s = { instancePath: a + "/presence", schemaPath: "#/properties/presence/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant", schema: !0, parentSchema: d.properties.presence, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return x.errors = e, i === 0;
}
var A = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, V = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function b(t, { instancePath: a = "", parentData: w, parentDataProperty: k, rootData: l = t } = {}) {
  let e = null, i = 0;
  if (typeof t == "string") {
    if (!V.test(t)) {
      let r = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: A, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.type, parentSchema: A, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return b.errors = e, i === 0;
}
function N(t, { instancePath: a = "", parentData: w, parentDataProperty: k, rootData: l = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.groups === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'", schema: h.required, parentSchema: h, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.timeout === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeout" }, message: "must have required property 'timeout'", schema: h.required, parentSchema: h, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.validFor === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFor" }, message: "must have required property 'validFor'", schema: h.required, parentSchema: h, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.digest === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: h.required, parentSchema: h, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "groups" || r === "timeout" || r === "validFor" || r === "digest")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: h, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.groups !== void 0) {
      let r = t.groups;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let p = { instancePath: a + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: h.properties.groups, data: r };
          e === null ? e = [p] : e.push(p), i++;
        }
        let s = r.length;
        for (let p = 0; p < s; p++)
          x(r[p], { instancePath: a + "/groups/" + p, parentData: r, parentDataProperty: p, rootData: l }) || (e = q(e, x.errors), i = e.length);
      } else {
        let s = { instancePath: a + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: h.properties.groups.type, parentSchema: h.properties.groups, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.timeout !== void 0) {
      let r = t.timeout;
      if (typeof r != "string") {
        let s = { instancePath: a + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.timeout.type, parentSchema: h.properties.timeout, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.validFor !== void 0) {
      let r = t.validFor;
      if (typeof r != "string") {
        let s = { instancePath: a + "/validFor", schemaPath: "#/properties/validFor/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.validFor.type, parentSchema: h.properties.validFor, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    t.digest !== void 0 && (b(t.digest, { instancePath: a + "/digest", parentData: t, parentDataProperty: "digest", rootData: l }) || (e = q(e, b.errors), i = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: h.type, parentSchema: h, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return N.errors = e, i === 0;
}
var y = { type: "object", additionalProperties: !1, required: ["kind", "text", "decision", "rules"], properties: { kind: { enum: ["sql", "shell", "http", "file", "whole"] }, text: { type: "string" }, decision: { anyOf: [{ $ref: "#/definitions/Effect" }, { type: "null" }] }, rules: { type: "array", items: { type: "string" } } } };
function F(t, { instancePath: a = "", parentData: w, parentDataProperty: k, rootData: l = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.kind === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: y.required, parentSchema: y, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.text === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: y.required, parentSchema: y, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.decision === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'", schema: y.required, parentSchema: y, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.rules === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: y.required, parentSchema: y, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in t)
      if (!(s === "kind" || s === "text" || s === "decision" || s === "rules")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: y, data: t };
        e === null ? e = [p] : e.push(p), i++;
      }
    if (t.kind !== void 0) {
      let s = t.kind;
      if (!(s === "sql" || s === "shell" || s === "http" || s === "file" || s === "whole")) {
        let p = { instancePath: a + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: y.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: y.properties.kind.enum, parentSchema: y.properties.kind, data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.text !== void 0) {
      let s = t.text;
      if (typeof s != "string") {
        let p = { instancePath: a + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.text.type, parentSchema: y.properties.text, data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.decision !== void 0) {
      let s = t.decision, p = i, n = !1, m = i;
      P(s, { instancePath: a + "/decision", parentData: t, parentDataProperty: "decision", rootData: l }) || (e = q(e, P.errors), i = e.length);
      var r = m === i;
      if (n = n || r, !n) {
        let f = i;
        if (s !== null) {
          let v = { instancePath: a + "/decision", schemaPath: "#/properties/decision/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: y.properties.decision.anyOf[1].type, parentSchema: y.properties.decision.anyOf[1], data: s };
          e === null ? e = [v] : e.push(v), i++;
        }
        var r = f === i;
        n = n || r;
      }
      if (n)
        i = p, e !== null && (p ? e.length = p : e = null);
      else {
        let f = { instancePath: a + "/decision", schemaPath: "#/properties/decision/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: y.properties.decision.anyOf, parentSchema: y.properties.decision, data: s };
        e === null ? e = [f] : e.push(f), i++;
      }
    }
    if (t.rules !== void 0) {
      let s = t.rules;
      if (Array.isArray(s)) {
        let p = s.length;
        for (let n = 0; n < p; n++) {
          let m = s[n];
          if (typeof m != "string") {
            let f = { instancePath: a + "/rules/" + n, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.rules.items.type, parentSchema: y.properties.rules.items, data: m };
            e === null ? e = [f] : e.push(f), i++;
          }
        }
      } else {
        let p = { instancePath: a + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.rules.type, parentSchema: y.properties.rules, data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.type, parentSchema: y, data: t };
    e === null ? e = [s] : e.push(s), i++;
  }
  return F.errors = e, i === 0;
}
var u = { type: "object", additionalProperties: !1, required: ["rule", "effect", "file", "line", "part", "result", "match", "unless"], properties: { rule: { type: "string" }, effect: { $ref: "#/definitions/Effect" }, file: { type: "string" }, line: { type: "integer", minimum: 1 }, part: { type: "integer", minimum: 0 }, result: { enum: ["fires", "excused", "no"] }, because: { enum: ["value", "unknown"] }, match: { type: "array", items: { $ref: "#/definitions/TracedMatcher" } }, unless: { type: "array", items: { $ref: "#/definitions/TracedMatcher" } } } }, g = { type: "object", additionalProperties: !1, required: ["answer", "keys"], properties: { answer: { $ref: "#/definitions/Answer" }, keys: { type: "array", items: { type: "object", additionalProperties: !1, required: ["key", "answer"], properties: { key: { type: "string" }, answer: { $ref: "#/definitions/Answer" }, wanted: {}, seen: {} } } } } }, $ = { enum: ["yes", "no", "unknown"] };
function S(t, { instancePath: a = "", parentData: w, parentDataProperty: k, rootData: l = t } = {}) {
  let e = null, i = 0;
  if (!(t === "yes" || t === "no" || t === "unknown")) {
    let r = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: $.enum }, message: "must be equal to one of the allowed values", schema: $.enum, parentSchema: $, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return S.errors = e, i === 0;
}
function D(t, { instancePath: a = "", parentData: w, parentDataProperty: k, rootData: l = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.answer === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'", schema: g.required, parentSchema: g, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.keys === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" }, message: "must have required property 'keys'", schema: g.required, parentSchema: g, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "answer" || r === "keys")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: g, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.answer !== void 0 && (S(t.answer, { instancePath: a + "/answer", parentData: t, parentDataProperty: "answer", rootData: l }) || (e = q(e, S.errors), i = e.length)), t.keys !== void 0) {
      let r = t.keys;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let p = 0; p < s; p++) {
          let n = r[p];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              let m = { instancePath: a + "/keys/" + p, schemaPath: "#/properties/keys/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: g.properties.keys.items.required, parentSchema: g.properties.keys.items, data: n };
              e === null ? e = [m] : e.push(m), i++;
            }
            if (n.answer === void 0) {
              let m = { instancePath: a + "/keys/" + p, schemaPath: "#/properties/keys/items/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'", schema: g.properties.keys.items.required, parentSchema: g.properties.keys.items, data: n };
              e === null ? e = [m] : e.push(m), i++;
            }
            for (let m in n)
              if (!(m === "key" || m === "answer" || m === "wanted" || m === "seen")) {
                let f = { instancePath: a + "/keys/" + p, schemaPath: "#/properties/keys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties", schema: !1, parentSchema: g.properties.keys.items, data: n };
                e === null ? e = [f] : e.push(f), i++;
              }
            if (n.key !== void 0) {
              let m = n.key;
              if (typeof m != "string") {
                let f = { instancePath: a + "/keys/" + p + "/key", schemaPath: "#/properties/keys/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.keys.items.properties.key.type, parentSchema: g.properties.keys.items.properties.key, data: m };
                e === null ? e = [f] : e.push(f), i++;
              }
            }
            n.answer !== void 0 && (S(n.answer, { instancePath: a + "/keys/" + p + "/answer", parentData: n, parentDataProperty: "answer", rootData: l }) || (e = q(e, S.errors), i = e.length));
          } else {
            let m = { instancePath: a + "/keys/" + p, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.keys.items.type, parentSchema: g.properties.keys.items, data: n };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let s = { instancePath: a + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.keys.type, parentSchema: g.properties.keys, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.type, parentSchema: g, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return D.errors = e, i === 0;
}
function E(t, { instancePath: a = "", parentData: w, parentDataProperty: k, rootData: l = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.rule === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.effect === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.file === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.line === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.part === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "part" }, message: "must have required property 'part'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.result === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.match === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.unless === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unless" }, message: "must have required property 'unless'", schema: u.required, parentSchema: u, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!T.call(u.properties, r)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: u, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.rule !== void 0) {
      let r = t.rule;
      if (typeof r != "string") {
        let s = { instancePath: a + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.rule.type, parentSchema: u.properties.rule, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.effect !== void 0 && (P(t.effect, { instancePath: a + "/effect", parentData: t, parentDataProperty: "effect", rootData: l }) || (e = q(e, P.errors), i = e.length)), t.file !== void 0) {
      let r = t.file;
      if (typeof r != "string") {
        let s = { instancePath: a + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.file.type, parentSchema: u.properties.file, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.line !== void 0) {
      let r = t.line;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: a + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: u.properties.line.type, parentSchema: u.properties.line, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: a + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: u.properties.line, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.part !== void 0) {
      let r = t.part;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: a + "/part", schemaPath: "#/properties/part/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: u.properties.part.type, parentSchema: u.properties.part, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let s = { instancePath: a + "/part", schemaPath: "#/properties/part/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: u.properties.part, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.result !== void 0) {
      let r = t.result;
      if (!(r === "fires" || r === "excused" || r === "no")) {
        let s = { instancePath: a + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: u.properties.result.enum }, message: "must be equal to one of the allowed values", schema: u.properties.result.enum, parentSchema: u.properties.result, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.because !== void 0) {
      let r = t.because;
      if (!(r === "value" || r === "unknown")) {
        let s = { instancePath: a + "/because", schemaPath: "#/properties/because/enum", keyword: "enum", params: { allowedValues: u.properties.because.enum }, message: "must be equal to one of the allowed values", schema: u.properties.because.enum, parentSchema: u.properties.because, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.match !== void 0) {
      let r = t.match;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let p = 0; p < s; p++)
          D(r[p], { instancePath: a + "/match/" + p, parentData: r, parentDataProperty: p, rootData: l }) || (e = q(e, D.errors), i = e.length);
      } else {
        let s = { instancePath: a + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.properties.match.type, parentSchema: u.properties.match, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.unless !== void 0) {
      let r = t.unless;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let p = 0; p < s; p++)
          D(r[p], { instancePath: a + "/unless/" + p, parentData: r, parentDataProperty: p, rootData: l }) || (e = q(e, D.errors), i = e.length);
      } else {
        let s = { instancePath: a + "/unless", schemaPath: "#/properties/unless/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.properties.unless.type, parentSchema: u.properties.unless, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.type, parentSchema: u, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return E.errors = e, i === 0;
}
function _(t, { instancePath: a = "", parentData: w, parentDataProperty: k, rootData: l = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.schema === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.decision === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.mode === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.rules === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.approval === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approval" }, message: "must have required property 'approval'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.parts === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parts" }, message: "must have required property 'parts'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.action === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.policy === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.assurance === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assurance" }, message: "must have required property 'assurance'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (t.trace === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trace" }, message: "must have required property 'trace'", schema: o.required, parentSchema: o, data: t };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in t)
      if (!T.call(o.properties, s)) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: !1, parentSchema: o, data: t };
        e === null ? e = [p] : e.push(p), i++;
      }
    if (t.schema !== void 0) {
      let s = t.schema;
      if (s !== "agentgate/decision/v1") {
        let p = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/decision/v1" }, message: "must be equal to constant", schema: "agentgate/decision/v1", parentSchema: o.properties.schema, data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.decision !== void 0 && (P(t.decision, { instancePath: a + "/decision", parentData: t, parentDataProperty: "decision", rootData: l }) || (e = q(e, P.errors), i = e.length)), t.mode !== void 0) {
      let s = t.mode;
      if (!(s === "enforce" || s === "observe")) {
        let p = { instancePath: a + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: o.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: o.properties.mode.enum, parentSchema: o.properties.mode, data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.rules !== void 0) {
      let s = t.rules;
      if (Array.isArray(s)) {
        let p = s.length;
        for (let n = 0; n < p; n++)
          O(s[n], { instancePath: a + "/rules/" + n, parentData: s, parentDataProperty: n, rootData: l }) || (e = q(e, O.errors), i = e.length);
      } else {
        let p = { instancePath: a + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.rules.type, parentSchema: o.properties.rules, data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.approval !== void 0) {
      let s = t.approval, p = i, n = !1, m = i;
      N(s, { instancePath: a + "/approval", parentData: t, parentDataProperty: "approval", rootData: l }) || (e = q(e, N.errors), i = e.length);
      var r = m === i;
      if (n = n || r, !n) {
        let f = i;
        if (s !== null) {
          let v = { instancePath: a + "/approval", schemaPath: "#/properties/approval/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: o.properties.approval.anyOf[1].type, parentSchema: o.properties.approval.anyOf[1], data: s };
          e === null ? e = [v] : e.push(v), i++;
        }
        var r = f === i;
        n = n || r;
      }
      if (n)
        i = p, e !== null && (p ? e.length = p : e = null);
      else {
        let f = { instancePath: a + "/approval", schemaPath: "#/properties/approval/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: o.properties.approval.anyOf, parentSchema: o.properties.approval, data: s };
        e === null ? e = [f] : e.push(f), i++;
      }
    }
    if (t.parts !== void 0) {
      let s = t.parts;
      if (Array.isArray(s)) {
        let p = s.length;
        for (let n = 0; n < p; n++)
          F(s[n], { instancePath: a + "/parts/" + n, parentData: s, parentDataProperty: n, rootData: l }) || (e = q(e, F.errors), i = e.length);
      } else {
        let p = { instancePath: a + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.parts.type, parentSchema: o.properties.parts, data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.action !== void 0) {
      let s = t.action;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.digest === void 0) {
          let p = { instancePath: a + "/action", schemaPath: "#/properties/action/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: o.properties.action.required, parentSchema: o.properties.action, data: s };
          e === null ? e = [p] : e.push(p), i++;
        }
        for (let p in s)
          if (p !== "digest") {
            let n = { instancePath: a + "/action", schemaPath: "#/properties/action/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: o.properties.action, data: s };
            e === null ? e = [n] : e.push(n), i++;
          }
        s.digest !== void 0 && (b(s.digest, { instancePath: a + "/action/digest", parentData: s, parentDataProperty: "digest", rootData: l }) || (e = q(e, b.errors), i = e.length));
      } else {
        let p = { instancePath: a + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.properties.action.type, parentSchema: o.properties.action, data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.policy !== void 0) {
      let s = t.policy;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.digest === void 0) {
          let p = { instancePath: a + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: o.properties.policy.required, parentSchema: o.properties.policy, data: s };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (s.commit === void 0) {
          let p = { instancePath: a + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: o.properties.policy.required, parentSchema: o.properties.policy, data: s };
          e === null ? e = [p] : e.push(p), i++;
        }
        for (let p in s)
          if (!(p === "digest" || p === "commit")) {
            let n = { instancePath: a + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: o.properties.policy, data: s };
            e === null ? e = [n] : e.push(n), i++;
          }
        if (s.digest !== void 0 && (b(s.digest, { instancePath: a + "/policy/digest", parentData: s, parentDataProperty: "digest", rootData: l }) || (e = q(e, b.errors), i = e.length)), s.commit !== void 0) {
          let p = s.commit;
          if (typeof p != "string" && p !== null) {
            let n = { instancePath: a + "/policy/commit", schemaPath: "#/properties/policy/properties/commit/type", keyword: "type", params: { type: o.properties.policy.properties.commit.type }, message: "must be string,null", schema: o.properties.policy.properties.commit.type, parentSchema: o.properties.policy.properties.commit, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let p = { instancePath: a + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.properties.policy.type, parentSchema: o.properties.policy, data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.assurance !== void 0) {
      let s = t.assurance;
      if (!(s === "none" || s === "self-attested" || s === "separated" || s === "remote")) {
        let p = { instancePath: a + "/assurance", schemaPath: "#/properties/assurance/enum", keyword: "enum", params: { allowedValues: o.properties.assurance.enum }, message: "must be equal to one of the allowed values", schema: o.properties.assurance.enum, parentSchema: o.properties.assurance, data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (t.trace !== void 0) {
      let s = t.trace;
      if (Array.isArray(s)) {
        let p = s.length;
        for (let n = 0; n < p; n++)
          E(s[n], { instancePath: a + "/trace/" + n, parentData: s, parentDataProperty: n, rootData: l }) || (e = q(e, E.errors), i = e.length);
      } else {
        let p = { instancePath: a + "/trace", schemaPath: "#/properties/trace/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.trace.type, parentSchema: o.properties.trace, data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.type, parentSchema: o, data: t };
    e === null ? e = [s] : e.push(s), i++;
  }
  return _.errors = e, i === 0;
}
function q(t, a) {
  if (t === null) return [...a];
  for (let w of a) t.push(w);
  return t;
}
export {
  _ as isDecisionDocument
};
