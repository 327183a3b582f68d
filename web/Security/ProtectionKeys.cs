using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Monitor.Storage;

namespace Monitor.Web.Security;

/// <summary>Keeps the keys of sessions in the database: they survive a restart, and every process reads a session that another began.</summary>
internal sealed class ProtectionKeys(IAuditStore store) : IXmlRepository
{
    // The framework asks without waiting, once at start and once in three months.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. store.ReadProtectionKeysAsync(CancellationToken.None).GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        store.AddProtectionKeyAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting), CancellationToken.None).GetAwaiter().GetResult();
}
