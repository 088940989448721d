import type { Rule } from '../rule.ts';
import { list } from './list.ts';
import { notFolded, tileQuery } from './microsoft-messages.ts';

/** Functions of the language itself: if one of them is unknown, it is no matter of connectors. */
const standardLibrary = list(`
  import html. | import web. | import table. | import list. | import text. | import json. | import csv. | import excel.
  import value. | import pdf. | import binary. | import date. | import record. | import number. | import function.
`);

/** What the query asks for and the source does not have. */
export const queryRules: readonly Rule[] = [
  {
    cause: 'schema_or_query',
    confidence: 0.93,
    says: [
      ...notFolded,
      ...tileQuery,
      ...list(`
      of the table wasn't found | of the table was not found | column does not exist in the rowset
      does not exist in the rowset | key didn't match any rows | the field … of the record | field … wasn't found
      the name … wasn't recognized | cannot be found or may not be used in this expression | invalid column name
      invalid object name | could not find stored procedure | key was not present in the dictionary
      needs to be recalculated | sequence contains no elements | already been added | appears to be invalid
      does not refer to a table | failed to be compiled | upstream … failed | syntax error | syntax_error
      mismatched input | incorrect syntax | unknown column | no such column | no such table | is an undefined name
      couldn't fold the expression | list does not exist | sheet … not found | worksheet … does not exist
      table or view does not exist | ora-00942 | ora-00904 | object ' … does not exist or not authorized
      invalid identifier | relation " … does not exist | column " … does not exist | unrecognized name
      table_or_view_not_found | unresolved_column | unexpected column name | the source column … of delta table
      source column does not exist | forced error | token eof expected | token comma expected | expression.syntaxerror
      compilation error | circular dependency | cyclic reference | duplicate value | contains a duplicate
      not allowed for columns on the one side | single value for column | is not a valid table name
      resource … not found for the segment | the given odata url neither points | metadata document could not be read
      metadata … is invalid | contains blank values | contém valores em branco | contiene valores en blanco
      enthält leere werte | contient des valeurs vides | contiene valori vuoti | bevat lege waarden
      arguments were passed to a function | sobject type | contains null values | keyword not supported
      references unprocessed objects | there weren't enough elements in the enumeration | column name … is ambiguous
      no longer exists in the source | not found: dataset | not found: table | not found: project
      folder path does not exist | specified container does not exist | the container does not exist
      specified blob does not exist | specified path does not exist | unknown database | database " … does not exist
      participating in relationship | a table of multiple values was supplied | refers to multiple columns
      structure is not compatible | the syntax for ' | schema … does not exist | malformed_query | invalid_field
      invalid_type | invalid query | table … doesn't exist | relationship … invalid | failed to resolve name
      semantic error | too many elements in the enumeration | too many fields | cannot fold on top
      key equality comparers | local evaluation of | enablefolding | neither points to an odata
      cannot appear under envelope | can only star expand
    `),
    ],
    because: 'The query asks for something that the source does not have in this form.',
    from: 'Power Query and SQL errors about names and syntax',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.9,
    says: ['matches no exports'],
    and: standardLibrary,
    because: 'The engine that runs the refresh does not know this function.',
    from: 'Power Query standard library',
  },
  {
    cause: 'other',
    confidence: 0.8,
    says: ['matches no exports'],
    unless: standardLibrary,
    because: 'The connector is not supported here, or its name is wrong.',
    from: 'refresh-troubleshooting-refresh-scenarios; SAP HANA single sign-on',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.85,
    codes: list(`
      Microsoft.Data.Mashup.ErrorCode = 10224 | Microsoft.Data.Mashup.ErrorCode = 10306 | ContainerNotFound | BlobNotFound
      PathNotFound | FilesystemNotFound
    `),
    because: 'The query engine reports a fault of the query ({code}).',
    from: 'Microsoft.Data.Mashup error codes',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.5,
    codes: ['Microsoft.Data.Mashup.ErrorCode = 10117', 'Microsoft.Data.Mashup.ErrorCode = 10478'],
    because: 'The source answered a request of the query with an error ({code}).',
    from: 'Microsoft.Data.Mashup error codes',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.62,
    says: list(`
      400 badrequest | 400 bad request | 400 (bad request) | 404 (not found) | (400) | the remote server returned an error: (404)
      (404) not found | status code 404 | 404 not found | error 404 | (404) | 405 method not allowed
      status code 400 | status code: 400 | status code: 404 | status: 404 | status: 400 | badrequest
    `),
    unless: list(`
      invalid_grant | invalid_client | aadsts | oauth2 | token | credentials provided | powerbi service client | 429
      unauthorized | forbidden
    `),
    because: 'The source did not understand the request or has nothing at this address.',
    from: 'HTTP 400 and 404',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.35,
    wraps: true,
    codes: ['0xC112001C'],
    says: ['expression.error', 'datasource.error'],
    because: 'The query engine reports an error in the expression.',
    from: 'Power Query; the text behind it decides',
  },
];
