// Generated from schemas/ by `npm run generate`. Do not edit.
var A = (s, a) => () => {
  try {
    return a || s((a = { exports: {} }).exports, a), a.exports;
  } catch (y) {
    throw a = 0, y;
  }
};

var w = A((g) => {
  "use strict";
  Object.defineProperty(g, "__esModule", { value: !0 });
  function b(s) {
    let a = s.length, y = 0, h = 0, c;
    for (; h < a; )
      y++, c = s.charCodeAt(h++), c >= 55296 && c <= 56319 && h < a && (c = s.charCodeAt(h), (c & 64512) === 56320 && h++);
    return y;
  }
  g.default = b;
  b.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var l = { type: "object", additionalProperties: !1, required: ["version"], properties: { version: { const: 1 }, people: { type: "array", items: { $ref: "#/definitions/Person" } }, teams: { type: "object", additionalProperties: { type: "array", items: { type: "string", minLength: 1 } } } }, definitions: { Person: { type: "object", additionalProperties: !1, required: ["login"], properties: { login: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$" }, id: { type: "integer", minimum: 1 }, principals: { type: "array", items: { type: "string", minLength: 1 } }, emails: { type: "array", items: { type: "string", minLength: 3 } } } } } }, n = { type: "object", additionalProperties: !1, required: ["login"], properties: { login: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$" }, id: { type: "integer", minimum: 1 }, principals: { type: "array", items: { type: "string", minLength: 1 } }, emails: { type: "array", items: { type: "string", minLength: 3 } } } }, k = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", "u"), P = w().default;
function f(s, { instancePath: a = "", parentData: y, parentDataProperty: h, rootData: c = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.login === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "login" || r === "id" || r === "principals" || r === "emails")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: n, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.login !== void 0) {
      let r = s.login;
      if (typeof r == "string") {
        if (!k.test(r)) {
          let t = { instancePath: a + "/login", schemaPath: "#/properties/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$"', schema: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", parentSchema: n.properties.login, data: r };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: a + "/login", schemaPath: "#/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.login.type, parentSchema: n.properties.login, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.id !== void 0) {
      let r = s.id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: a + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: n.properties.id.type, parentSchema: n.properties.id, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: a + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: n.properties.id, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.principals !== void 0) {
      let r = s.principals;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++) {
          let m = r[p];
          if (typeof m == "string") {
            if (P(m) < 1) {
              let o = { instancePath: a + "/principals/" + p, schemaPath: "#/properties/principals/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: n.properties.principals.items, data: m };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: a + "/principals/" + p, schemaPath: "#/properties/principals/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.principals.items.type, parentSchema: n.properties.principals.items, data: m };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/principals", schemaPath: "#/properties/principals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.principals.type, parentSchema: n.properties.principals, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.emails !== void 0) {
      let r = s.emails;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++) {
          let m = r[p];
          if (typeof m == "string") {
            if (P(m) < 3) {
              let o = { instancePath: a + "/emails/" + p, schemaPath: "#/properties/emails/items/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: n.properties.emails.items, data: m };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: a + "/emails/" + p, schemaPath: "#/properties/emails/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.emails.items.type, parentSchema: n.properties.emails.items, data: m };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let t = { instancePath: a + "/emails", schemaPath: "#/properties/emails/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.emails.type, parentSchema: n.properties.emails, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.type, parentSchema: n, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return f.errors = e, i === 0;
}
function v(s, { instancePath: a = "", parentData: y, parentDataProperty: h, rootData: c = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: l.required, parentSchema: l, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "version" || r === "people" || r === "teams")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.version !== void 0) {
      let r = s.version;
      if (r !== 1) {
        let t = { instancePath: a + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: l.properties.version, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.people !== void 0) {
      let r = s.people;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++)
          f(r[p], { instancePath: a + "/people/" + p, parentData: r, parentDataProperty: p, rootData: c }) || (e = e === null ? f.errors : e.concat(f.errors), i = e.length);
      } else {
        let t = { instancePath: a + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.people.type, parentSchema: l.properties.people, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.teams !== void 0) {
      let r = s.teams;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let t in r) {
          let p = r[t];
          if (Array.isArray(p)) {
            let m = p.length;
            for (let o = 0; o < m; o++) {
              let d = p[o];
              if (typeof d == "string") {
                if (P(d) < 1) {
                  let u = { instancePath: a + "/teams/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/teams/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.teams.additionalProperties.items, data: d };
                  e === null ? e = [u] : e.push(u), i++;
                }
              } else {
                let u = { instancePath: a + "/teams/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/teams/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.teams.additionalProperties.items.type, parentSchema: l.properties.teams.additionalProperties.items, data: d };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
          } else {
            let m = { instancePath: a + "/teams/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.teams.additionalProperties.type, parentSchema: l.properties.teams.additionalProperties, data: p };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      else {
        let t = { instancePath: a + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.properties.teams.type, parentSchema: l.properties.teams, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return v.errors = e, i === 0;
}
export {
  v as isPeopleFile
};
