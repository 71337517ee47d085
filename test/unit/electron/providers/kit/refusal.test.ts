import { expect, test } from 'vitest'
import { parseJson } from '#providers/kit/json.ts'
import { errorCodesIn, isRefusal } from '#providers/kit/refusal.ts'

// https://github.com/zh667/TokenLedger/pull/16 (2026-08-17) took such an answer for an empty account; others as in
// https://github.com/PyGithub/PyGithub/issues/1718 (2020-10-09).
test.each([
  '{"error":"invalid_client"}',
  '{"error":{"code":"invalid_api_key","message":"x"}}',
  '{"error":true,"message":"x"}',
  '{"error":1}',
  '{"errors":["x"]}',
  '{"errors":{"key":["x"]}}',
  '{"code":401,"msg":"token expired or incorrect","success":false}',
  '{"code":"403","message":"x"}',
  '{"statusCode":500}',
  '{"status_code":429,"message":"x"}',
  '{"success":false}',
  '{"success":"false"}',
  '{"ok":false}',
  '{"status":"error"}',
  '{"status":"FAILED","data":null}',
  '{"status":false}',
  '{"status":404}',
  '{"result":"fail"}',
  '{"state":"Unauthorized"}',
  '{"errorMessage":"x"}',
  '{"fault":{"faultstring":"x"}}',
  '{"meta":{"code":400,"error_type":"x"}}',
  '{"response":{"success":false}}'
])('%s is a refusal', text => {
  expect(isRefusal(parseJson(text))).toBe(true)
})

test.each([
  '{}',
  'null',
  '[]',
  '[{"error":"x"}]',
  '"error"',
  '{"error":null,"balance":1}',
  '{"error":false}',
  '{"error":""}',
  '{"error":"none"}',
  '{"error":0}',
  '{"error":{}}',
  '{"errors":[]}',
  '{"success":true,"code":200}',
  '{"status":"success","code":"00"}',
  '{"status":"active"}',
  '{"status":true}',
  '{"code":1001}',
  '{"code":0}',
  '{"data":[{"status":"failed"}]}'
])('%s is none', text => {
  expect(isRefusal(parseJson(text))).toBe(false)
})

test('error codes are found in the places where they are usual', () => {
  const codes = (text: string) => errorCodesIn(parseJson(text))
  expect(codes('{"error":"Invalid_Client"}')).toEqual(['invalid_client'])
  expect(codes('{"error":{"code":"invalid_client"}}')).toEqual(['invalid_client'])
  expect(codes('{"errors":[{"code":401}]}')).toEqual(['401'])
  expect(codes('{"errorCode":"INVALID_CREDENTIALS"}')).toEqual(['invalid_credentials'])
  expect(codes('[1]')).toEqual([])
})
