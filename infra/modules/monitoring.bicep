// Logs, telemetry of the host, and two alerts.

@description('Short name of the deployment.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Storage account whose queues are watched.')
param storageAccountName string

@description('Mail addresses that alerts go to.')
param alertEmails array

@description('Days that logs are kept.')
param retentionDays int

// Written out of the storage's own log, because the host's traces are sampled and the app empties one of the poison
// queues itself: their length says nothing.
var poisonQuery = '''
StorageQueueLogs
| where OperationName == 'PutMessage' and toint(StatusCode) < 300
| where Uri contains '-poison/'
'''

// Calls that ended in an exception, and errors written by the host or, on its error stream, by the app. The host records
// no HTTP status (functions.bicep says why), so a mistyped link is no failure here.
var failureQuery = '''
union
  (AppRequests | where Success == false),
  (AppTraces | where SeverityLevel >= 3)
'''

var alerts = [
  {
    name: 'poison'
    text: 'A message was given up and moved to a poison queue. The desk shows which invitation or archive it belongs to.'
    query: poisonQuery
    threshold: 0
    severity: 1
  }
  {
    name: 'failures'
    text: 'More than five failures within a quarter of an hour.'
    query: failureQuery
    threshold: 5
    severity: 2
  }
]

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${name}'
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
    features: {
      disableLocalAuth: true
    }
  }
}

resource applicationInsights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${name}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageAccountName
}

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' existing = {
  parent: storage
  name: 'default'
}

resource queueLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: queueService
  name: 'queue-writes'
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        category: 'StorageWrite'
        enabled: true
      }
    ]
  }
}

resource recipients 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: take(name, 12)
    enabled: true
    emailReceivers: [
      for (email, index) in alertEmails: {
        name: 'mail-${index}'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in alerts: {
    name: 'alert-${name}-${alert.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: '${name}: ${alert.name}'
      description: alert.text
      enabled: true
      severity: alert.severity
      scopes: [workspace.id]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      autoMitigate: false
      // The tables of a new workspace appear with their first row; the rules must not wait for it.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: alert.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [recipients.id]
      }
    }
  }
]

@description('Name of the component, to assign the role on it.')
output applicationInsightsName string = applicationInsights.name

@description('Connection string of the component. No secret while local authentication is off.')
output connectionString string = applicationInsights.properties.ConnectionString
