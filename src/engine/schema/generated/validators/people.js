// Generated from schemas/ by `npm run generate`. Do not edit.
var k = (p, s) => () => {
  try {
    return s || p((s = { exports: {} }).exports, s), s.exports;
  } catch (g) {
    throw s = 0, g;
  }
};

var A = k((P) => {
  "use strict";
  Object.defineProperty(P, "__esModule", { value: !0 });
  function w(p) {
    let s = p.length, g = 0, u = 0, f;
    for (; u < s; )
      g++, f = p.charCodeAt(u++), f >= 55296 && f <= 56319 && u < s && (f = p.charCodeAt(u), (f & 64512) === 56320 && u++);
    return g;
  }
  P.default = w;
  w.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var d = { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { const: 1 }, people: { type: "array", items: { $ref: "#/definitions/Person" } }, teams: { type: "object", additionalProperties: { type: "array", items: { type: "string", minLength: 1 } } } }, definitions: { Person: { type: "object", additionalProperties: !1, required: ["login"], properties: { login: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$" }, id: { type: "integer", minimum: 1 }, principals: { type: "array", items: { type: "string", minLength: 1 } }, emails: { type: "array", items: { type: "string", minLength: 3 } } } } } }, l = { type: "object", additionalProperties: !1, required: ["login"], properties: { login: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$" }, id: { type: "integer", minimum: 1 }, principals: { type: "array", items: { type: "string", minLength: 1 } }, emails: { type: "array", items: { type: "string", minLength: 3 } } } }, v = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", "u"), b = A().default;
function S(p, { instancePath: s = "", parentData: g, parentDataProperty: u, rootData: f = p } = {}) {
  let e = null, a = 0;
  if (p && typeof p == "object" && !Array.isArray(p)) {
    if (p.version === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: d.required, parentSchema: d, data: p };
      e === null ? e = [i] : e.push(i), a++;
    }
    for (let i in p)
      if (!(i === "version" || i === "people" || i === "teams")) {
        let m = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: d, data: p };
        e === null ? e = [m] : e.push(m), a++;
      }
    if (p.version !== void 0) {
      let i = p.version;
      if (i !== 1) {
        let m = { instancePath: s + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: d.properties.version, data: i };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
    if (p.people !== void 0) {
      let i = p.people;
      if (Array.isArray(i)) {
        let m = i.length;
        for (let n = 0; n < m; n++) {
          let o = i[n];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.login === void 0) {
              let t = { instancePath: s + "/people/" + n, schemaPath: "#/definitions/Person/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'", schema: l.required, parentSchema: l, data: o };
              e === null ? e = [t] : e.push(t), a++;
            }
            for (let t in o)
              if (!(t === "login" || t === "id" || t === "principals" || t === "emails")) {
                let r = { instancePath: s + "/people/" + n, schemaPath: "#/definitions/Person/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: o };
                e === null ? e = [r] : e.push(r), a++;
              }
            if (o.login !== void 0) {
              let t = o.login;
              if (typeof t == "string") {
                if (!v.test(t)) {
                  let r = { instancePath: s + "/people/" + n + "/login", schemaPath: "#/definitions/Person/properties/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$"', schema: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", parentSchema: l.properties.login, data: t };
                  e === null ? e = [r] : e.push(r), a++;
                }
              } else {
                let r = { instancePath: s + "/people/" + n + "/login", schemaPath: "#/definitions/Person/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.login.type, parentSchema: l.properties.login, data: t };
                e === null ? e = [r] : e.push(r), a++;
              }
            }
            if (o.id !== void 0) {
              let t = o.id;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let r = { instancePath: s + "/people/" + n + "/id", schemaPath: "#/definitions/Person/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: l.properties.id.type, parentSchema: l.properties.id, data: t };
                e === null ? e = [r] : e.push(r), a++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
                let r = { instancePath: s + "/people/" + n + "/id", schemaPath: "#/definitions/Person/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: l.properties.id, data: t };
                e === null ? e = [r] : e.push(r), a++;
              }
            }
            if (o.principals !== void 0) {
              let t = o.principals;
              if (Array.isArray(t)) {
                let r = t.length;
                for (let c = 0; c < r; c++) {
                  let y = t[c];
                  if (typeof y == "string") {
                    if (b(y) < 1) {
                      let h = { instancePath: s + "/people/" + n + "/principals/" + c, schemaPath: "#/definitions/Person/properties/principals/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.principals.items, data: y };
                      e === null ? e = [h] : e.push(h), a++;
                    }
                  } else {
                    let h = { instancePath: s + "/people/" + n + "/principals/" + c, schemaPath: "#/definitions/Person/properties/principals/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.principals.items.type, parentSchema: l.properties.principals.items, data: y };
                    e === null ? e = [h] : e.push(h), a++;
                  }
                }
              } else {
                let r = { instancePath: s + "/people/" + n + "/principals", schemaPath: "#/definitions/Person/properties/principals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.principals.type, parentSchema: l.properties.principals, data: t };
                e === null ? e = [r] : e.push(r), a++;
              }
            }
            if (o.emails !== void 0) {
              let t = o.emails;
              if (Array.isArray(t)) {
                let r = t.length;
                for (let c = 0; c < r; c++) {
                  let y = t[c];
                  if (typeof y == "string") {
                    if (b(y) < 3) {
                      let h = { instancePath: s + "/people/" + n + "/emails/" + c, schemaPath: "#/definitions/Person/properties/emails/items/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: l.properties.emails.items, data: y };
                      e === null ? e = [h] : e.push(h), a++;
                    }
                  } else {
                    let h = { instancePath: s + "/people/" + n + "/emails/" + c, schemaPath: "#/definitions/Person/properties/emails/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.emails.items.type, parentSchema: l.properties.emails.items, data: y };
                    e === null ? e = [h] : e.push(h), a++;
                  }
                }
              } else {
                let r = { instancePath: s + "/people/" + n + "/emails", schemaPath: "#/definitions/Person/properties/emails/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.emails.type, parentSchema: l.properties.emails, data: t };
                e === null ? e = [r] : e.push(r), a++;
              }
            }
          } else {
            let t = { instancePath: s + "/people/" + n, schemaPath: "#/definitions/Person/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: o };
            e === null ? e = [t] : e.push(t), a++;
          }
        }
      } else {
        let m = { instancePath: s + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.people.type, parentSchema: d.properties.people, data: i };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
    if (p.teams !== void 0) {
      let i = p.teams;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let m in i) {
          let n = i[m];
          if (Array.isArray(n)) {
            let o = n.length;
            for (let t = 0; t < o; t++) {
              let r = n[t];
              if (typeof r == "string") {
                if (b(r) < 1) {
                  let c = { instancePath: s + "/teams/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + t, schemaPath: "#/properties/teams/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: d.properties.teams.additionalProperties.items, data: r };
                  e === null ? e = [c] : e.push(c), a++;
                }
              } else {
                let c = { instancePath: s + "/teams/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + t, schemaPath: "#/properties/teams/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.teams.additionalProperties.items.type, parentSchema: d.properties.teams.additionalProperties.items, data: r };
                e === null ? e = [c] : e.push(c), a++;
              }
            }
          } else {
            let o = { instancePath: s + "/teams/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.teams.additionalProperties.type, parentSchema: d.properties.teams.additionalProperties, data: n };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      else {
        let m = { instancePath: s + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.teams.type, parentSchema: d.properties.teams, data: i };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: p };
    e === null ? e = [i] : e.push(i), a++;
  }
  return S.errors = e, a === 0;
}
export {
  S as isPeopleFile
};
