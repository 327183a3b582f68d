namespace Monitor.Contracts;

/// <summary>Finds the one <see cref="IEnterprise"/> that may write an enterprise.</summary>
public interface IEnterpriseDirectory
{
    /// <returns>Null when no enterprise of that code is on the roster.</returns>
    IEnterprise? Find(string enterprise);
}
