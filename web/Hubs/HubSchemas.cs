using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Monitor.Contracts;

namespace Monitor.Web.Hubs;

/// <summary>Adds what the hub sends to the API document, so that the dashboard's types come from one place.</summary>
internal sealed class HubSchemas : IOpenApiDocumentTransformer
{
    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new() { Title = "Monitor", Version = "v1", Description = "Early warning for key industrial enterprises." };
        document.Servers = [];
        await AddAsync(typeof(WarningSnapshot), "warnings");
        await AddAsync(typeof(WarningDelta), "changed");
        var marks = await context.GetOrCreateSchemaAsync(typeof(MarksDelta), null, cancellationToken);
        ((OpenApiSchema)marks.Properties!["marks"]).Items = new OpenApiSchemaReference(nameof(DisposalMark), document);
        document.AddComponent(nameof(MarksDelta), marks);
        document.AddComponent(nameof(WarningUpdate), new OpenApiSchema
        {
            Description = "What the hub sends: the whole list, or what changed since the update before it.",
            OneOf = [new OpenApiSchemaReference(nameof(WarningSnapshot), document), new OpenApiSchemaReference(nameof(WarningDelta), document)],
        });

        async Task AddAsync(Type type, string list)
        {
            var schema = await context.GetOrCreateSchemaAsync(type, null, cancellationToken);
            // The generator writes the heir inside its own union; the heir is what is meant.
            schema = (OpenApiSchema)(schema.AnyOf is [var own, ..] ? own : schema);
            ((OpenApiSchema)schema.Properties![list]).Items = new OpenApiSchemaReference(nameof(Warning), document);
            schema.Required!.Add("type");
            document.AddComponent(type.Name, schema);
        }
    }
}
