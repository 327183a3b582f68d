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
        foreach (var type in new[] { typeof(WarningUpdate), typeof(WarningSnapshot), typeof(WarningDelta) })
            document.AddComponent(type.Name, await context.GetOrCreateSchemaAsync(type, null, cancellationToken));
    }
}
