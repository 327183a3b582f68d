namespace Monitor.Web.Reporting;

/// <summary>As what the chase list is written.</summary>
internal enum ChaseFormat
{
    Csv,
    Xlsx,
}
