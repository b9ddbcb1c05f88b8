import { gzipSync } from "node:zlib";

/** The answer in every cassette, on the 1st of January 2026, to `{"model":"m"}`. */
export const answer: string = '{"id":"chatcmpl-1","created":1767225600}';
const zipped = gzipSync(answer).toString("base64");

const vcrpy = `interactions:
- request:
    body: '{"model": "m"}'
    headers:
      content-type: &json
      - application/json
    method: POST
    uri: https://api.example.com/v1/chat/completions?a=1
  response:
    body:
      string: !!binary |
        ${zipped}
    headers:
      Content-Encoding: [gzip]
      Content-Type: *json
      Date: ['Thu, 01 Jan 2026 00:00:00 GMT']
    status: {code: 200, message: OK}
version: 1
`;

const parsed = `interactions:
- request:
    headers: {content-type: [application/json]}
    method: POST
    parsed_body: {model: m}
    uri: https://api.example.com/v1/chat/completions?a=1
  response:
    headers:
      content-encoding: [gzip]
      content-type: [application/json]
      date: ['Thu, 01 Jan 2026 00:00:00 GMT']
    parsed_body: {id: chatcmpl-1, created: 1767225600}
    status: {code: 200, message: OK}
version: 1
`;

const ruby = `---
http_interactions:
- request:
    method: post
    uri: https://api.example.com/v1/chat/completions?a=1
    body:
      encoding: UTF-8
      string: '{"model":"m"}'
    headers:
      Content-Type:
      - application/json
  response:
    status:
      code: 200
      message: OK
    headers:
      Content-Type:
      - application/json
    body:
      encoding: ASCII-8BIT
      string: !binary |-
        ${Buffer.from(answer).toString("base64")}
  recorded_at: Thu, 01 Jan 2026 00:00:00 GMT
recorded_with: VCR 6.4.0
`;

const rubyJson = JSON.stringify({
  http_interactions: [
    {
      request: {
        method: "post",
        uri: "https://api.example.com/v1/chat/completions?a=1",
        body: { encoding: "UTF-8", string: '{"model":"m"}' },
        headers: { "Content-Type": ["application/json"] },
      },
      response: {
        status: { code: 200, message: "OK" },
        headers: { "Content-Type": ["application/json"] },
        body: { encoding: "ASCII-8BIT", base64_string: Buffer.from(answer).toString("base64") },
      },
      recorded_at: "Thu, 01 Jan 2026 00:00:00 GMT",
    },
  ],
  recorded_with: "VCR 6.4.0",
});

const go = `---
version: 2
interactions:
- id: 0
  request:
    proto: HTTP/1.1
    content_length: 13
    host: ""
    body: '{"model":"m"}'
    headers:
      Content-Type:
      - application/json
    url: https://api.example.com/v1/chat/completions?a=1
    method: POST
  response:
    proto: HTTP/2.0
    uncompressed: true
    body: '${answer}'
    headers:
      Content-Type:
      - application/json
      Date:
      - Thu, 01 Jan 2026 00:00:00 GMT
    status: 200 OK
    code: 200
    duration: 1.5s
`;

const har = JSON.stringify({
  log: {
    version: "1.2",
    creator: { name: "WebInspector", version: "537.36" },
    entries: [
      {
        startedDateTime: "2026-01-01T00:00:00.000Z",
        pageref: "page_1",
        request: {
          method: "POST",
          url: "https://api.example.com/v1/chat/completions?a=1",
          headers: [{ name: ":authority", value: "api.example.com" }],
          postData: { mimeType: "application/json", text: '{"model":"m"}' },
        },
        response: {
          status: 200,
          headers: [{ name: "content-encoding", value: "br" }],
          content: { mimeType: "application/json", text: Buffer.from(answer).toString("base64"), encoding: "base64" },
        },
      },
    ],
  },
});

/** One exchange, as each recorder writes it: its name, the file, and what it says of itself. */
export const cassettes: readonly (readonly [name: string, text: string, recorder: string])[] = [
  ["vcrpy", vcrpy, "vcrpy"],
  ["vcrpy with bodies taken apart", parsed, "vcrpy"],
  ["Ruby VCR", ruby, "VCR 6.4.0"],
  ["Ruby VCR in JSON", rubyJson, "VCR 6.4.0"],
  ["go-vcr", go, "go-vcr"],
  ["a browser", har, "WebInspector 537.36"],
];
