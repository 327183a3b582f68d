namespace Monitor.Contracts;

/// <summary>What an account or a key is there for. Which permissions that gives is said in one place, <c>AccessScope</c>.</summary>
public enum Role : byte
{
    /// <summary>市工信局 运行监测: the whole city.</summary>
    CityAnalyst = 0,

    /// <summary>区县工信: one area and its enterprises.</summary>
    AreaAnalyst = 1,

    /// <summary>企业统计员: one enterprise.</summary>
    Statistician = 2,

    /// <summary>Reads the whole city and changes nothing.</summary>
    Leader = 3,

    Administrator = 4,

    /// <summary>A machine: files and reads, everywhere or within an area or an enterprise.</summary>
    Service = 5,
}
