using System.Data.Common;
using Monitor.Storage;

namespace Monitor.Tests.Fixtures;

/// <summary>A database of one test's own.</summary>
public interface ITestDatabase : IAsyncDisposable
{
    /// <summary>As an operator would write it.</summary>
    string Name { get; }

    /// <summary>A connection past the store.</summary>
    Task<DbConnection> ConnectAsync();

    IMonitorStore Open() => StoreFactory.Open(Name);
}
