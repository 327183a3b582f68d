namespace Monitor.Tests.Faults;

/// <summary>A test that makes file systems or networks of its own; skipped where that is not allowed.</summary>
public sealed class NeedsMountAttribute : FactAttribute
{
    public NeedsMountAttribute()
    {
        if (!Shell.MayMount) Skip = "Mounts and network namespaces are not allowed here.";
    }
}
