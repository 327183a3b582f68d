namespace Monitor.Contracts;

/// <summary>What an endpoint asks of its caller. What the caller may see of the answer is another question, and that of its scope.</summary>
public enum Permission : byte
{
    /// <summary>Look at the enterprises and warnings of one's scope.</summary>
    Read,

    /// <summary>Look at what the bureau publishes to its areas: ranking, targets, rules, rolled-up series, reports.</summary>
    ReadBulletin,

    /// <summary>Look at what concerns the whole city: jobs, notices, mutes.</summary>
    ReadCity,

    /// <summary>File figures and expectations.</summary>
    File,

    /// <summary>Answer a warning that was dispatched.</summary>
    Answer,

    /// <summary>Follow warnings and late reports up: acknowledge, assign, dispatch, exempt.</summary>
    Handle,

    /// <summary>Prepare the month: reports, pre-judgements, backtests, targets, mutes, jobs.</summary>
    Prepare,

    /// <summary>Change the rules.</summary>
    Configure,

    /// <summary>Accounts, keys and the record of who did what.</summary>
    Administer,

    /// <summary>Raise and clear warnings as another monitor.</summary>
    Alert,
}
