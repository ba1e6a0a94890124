// Generated from schemas/ by `npm run generate`. Do not edit.
var A = (t, a) => () => {
  try {
    return a || t((a = { exports: {} }).exports, a), a.exports;
  } catch (c) {
    throw a = 0, c;
  }
};

var w = A((f) => {
  "use strict";
  Object.defineProperty(f, "__esModule", { value: !0 });
  function b(t) {
    let a = t.length, c = 0, y = 0, h;
    for (; y < a; )
      c++, h = t.charCodeAt(y++), h >= 55296 && h <= 56319 && y < a && (h = t.charCodeAt(y), (h & 64512) === 56320 && y++);
    return c;
  }
  f.default = b;
  b.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var l = { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { const: 1 }, people: { type: "array", items: { $ref: "#/definitions/Person" } }, teams: { type: "object", additionalProperties: { type: "array", items: { type: "string", minLength: 1 } } } }, definitions: { Person: { type: "object", additionalProperties: !1, required: ["login"], properties: { login: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$" }, id: { type: "integer", minimum: 1 }, principals: { type: "array", items: { type: "string", minLength: 1 } }, emails: { type: "array", items: { type: "string", minLength: 3 } } } } } }, n = { type: "object", additionalProperties: !1, required: ["login"], properties: { login: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$" }, id: { type: "integer", minimum: 1 }, principals: { type: "array", items: { type: "string", minLength: 1 } }, emails: { type: "array", items: { type: "string", minLength: 3 } } } }, k = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", "u"), g = w().default;
function P(t, { instancePath: a = "", parentData: c, parentDataProperty: y, rootData: h = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.login === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'", schema: n.required, parentSchema: n, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "login" || r === "id" || r === "principals" || r === "emails")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: n, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.login !== void 0) {
      let r = t.login;
      if (typeof r == "string") {
        if (!k.test(r)) {
          let s = { instancePath: a + "/login", schemaPath: "#/properties/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$"', schema: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", parentSchema: n.properties.login, data: r };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/login", schemaPath: "#/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.login.type, parentSchema: n.properties.login, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.id !== void 0) {
      let r = t.id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let s = { instancePath: a + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: n.properties.id.type, parentSchema: n.properties.id, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let s = { instancePath: a + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: n.properties.id, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.principals !== void 0) {
      let r = t.principals;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let p = 0; p < s; p++) {
          let m = r[p];
          if (typeof m == "string") {
            if (g(m) < 1) {
              let o = { instancePath: a + "/principals/" + p, schemaPath: "#/properties/principals/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: n.properties.principals.items, data: m };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: a + "/principals/" + p, schemaPath: "#/properties/principals/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.principals.items.type, parentSchema: n.properties.principals.items, data: m };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let s = { instancePath: a + "/principals", schemaPath: "#/properties/principals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.principals.type, parentSchema: n.properties.principals, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.emails !== void 0) {
      let r = t.emails;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let p = 0; p < s; p++) {
          let m = r[p];
          if (typeof m == "string") {
            if (g(m) < 3) {
              let o = { instancePath: a + "/emails/" + p, schemaPath: "#/properties/emails/items/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: n.properties.emails.items, data: m };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: a + "/emails/" + p, schemaPath: "#/properties/emails/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.emails.items.type, parentSchema: n.properties.emails.items, data: m };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let s = { instancePath: a + "/emails", schemaPath: "#/properties/emails/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.emails.type, parentSchema: n.properties.emails, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.type, parentSchema: n, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return P.errors = e, i === 0;
}
function v(t, { instancePath: a = "", parentData: c, parentDataProperty: y, rootData: h = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.version === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: l.required, parentSchema: l, data: t };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "version" || r === "people" || r === "teams")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: t };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (t.version !== void 0) {
      let r = t.version;
      if (r !== 1) {
        let s = { instancePath: a + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: l.properties.version, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.people !== void 0) {
      let r = t.people;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let p = 0; p < s; p++)
          P(r[p], { instancePath: a + "/people/" + p, parentData: r, parentDataProperty: p, rootData: h }) || (e = S(e, P.errors), i = e.length);
      } else {
        let s = { instancePath: a + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.people.type, parentSchema: l.properties.people, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (t.teams !== void 0) {
      let r = t.teams;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let s in r) {
          let p = r[s];
          if (Array.isArray(p)) {
            let m = p.length;
            for (let o = 0; o < m; o++) {
              let d = p[o];
              if (typeof d == "string") {
                if (g(d) < 1) {
                  let u = { instancePath: a + "/teams/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/teams/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.teams.additionalProperties.items, data: d };
                  e === null ? e = [u] : e.push(u), i++;
                }
              } else {
                let u = { instancePath: a + "/teams/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/teams/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.teams.additionalProperties.items.type, parentSchema: l.properties.teams.additionalProperties.items, data: d };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
          } else {
            let m = { instancePath: a + "/teams/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.teams.additionalProperties.type, parentSchema: l.properties.teams.additionalProperties, data: p };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      else {
        let s = { instancePath: a + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.properties.teams.type, parentSchema: l.properties.teams, data: r };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: t };
    e === null ? e = [r] : e.push(r), i++;
  }
  return v.errors = e, i === 0;
}
function S(t, a) {
  if (t === null) return [...a];
  for (let c of a) t.push(c);
  return t;
}
export {
  v as isPeopleFile
};
