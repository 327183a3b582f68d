using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Monitor.Contracts;

namespace Monitor.Web;

/// <summary>A period is a text in the API document, as it is on the wire.</summary>
internal sealed class PeriodSchema : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type == typeof(Period))
        {
            schema.Type = JsonSchemaType.String;
            schema.Examples = ["2026-03", "2026-01..02", "2026-03-T1", "2026-03-15"];
        }

        // A list's items are not asked about by themselves.
        if (context.JsonTypeInfo.Type == typeof(IReadOnlyList<Period>)) schema.Items = new OpenApiSchema { Type = JsonSchemaType.String };
        return Task.CompletedTask;
    }
}
