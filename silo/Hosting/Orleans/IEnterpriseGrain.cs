using Monitor.Contracts;

namespace Monitor.Hosting.Orleans;

/// <summary>An enterprise somewhere in the cluster; its key is the enterprise's code.</summary>
internal interface IEnterpriseGrain : IEnterprise, IGrainWithStringKey
{
    /// <summary>Does nothing but make sure that the enterprise lives on some silo.</summary>
    Task Settle();
}
