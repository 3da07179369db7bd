using GovDisclosure.Model.Forms;
using GovDisclosure.Model.JsonSchema;

// What a consumer of the schema package does, on the packed package: validate, list every error, hand out the published schemas.
byte[] report = File.ReadAllBytes(args[0]);
ReportValidation valid = ReportValidator.Validate(report);
ReportValidation invalid = ReportValidator.Validate("{\"form\":\"2021\",\"year\":1}");
bool isPublished = ReportSchemas.Of(Form.Year2021).Text == File.ReadAllText(args[1]);
string table = ReportSchemas.OfTable(Form.Year2021, Form.Year2021.Requests).Id;

Console.WriteLine($"{valid.IsValid} {invalid.Errors.Count} {isPublished} {table} {PublishedFiles.Names.Contains("rules.json")}");
