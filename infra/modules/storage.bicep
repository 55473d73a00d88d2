// One account for state, documents, queues and the package; reached by Entra ID only.

@description('Name of the account, unique in the world.')
@minLength(3)
@maxLength(24)
param name string

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Redundancy.')
param sku string

@description('Days during which a record in the archive can be neither changed nor deleted.')
param archiveRetentionDays int

@description('Whether the period has been locked. A locked one can no longer be written by a template.')
param archiveRetentionLocked bool

@description('Days during which deleted or overwritten data can be brought back.')
param recoveryDays int

var packageContainer = 'packages'

// Write-once by policy. Personal data never goes here: see README.md, "The archive".
var recordContainer = 'archive'

// What people may ask to have erased; its old versions are purged by the rule below.
var personalContainers = ['itineraries', 'reports', 'archive-personal', 'outbox', 'notices']

// Empty blobs whose leases are turns at a mailbox: nothing is ever written into them.
var leaseContainer = 'slots'

// Keys by which every instance reads the forms of the others; short-lived, and worth nothing without the app's own cookies.
var keyContainer = 'keys'

var versionedContainers = concat(personalContainers, [packageContainer])

var queueNames = ['invitations', 'invitations-poison', 'notices', 'notices-poison', 'archive', 'archive-poison', 'erasures', 'erasures-poison']

var tableNames = ['visits', 'programmes', 'tokens', 'addresses']

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    // Partners follow short-lived links to large documents from anywhere; what protects is identity, not the network.
    publicNetworkAccess: 'Enabled'
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    // Version-level immutability needs versioning, which only the whole account can have.
    isVersioningEnabled: true
    deleteRetentionPolicy: {
      enabled: true
      days: recoveryDays
    }
    containerDeleteRetentionPolicy: {
      enabled: true
      days: recoveryDays
    }
  }
}

resource containers 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = [
  for container in concat(versionedContainers, [leaseContainer, keyContainer]): {
    parent: blobs
    name: container
    properties: {
      publicAccess: 'None'
    }
  }
]

resource records 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: recordContainer
  properties: {
    publicAccess: 'None'
    immutableStorageWithVersioning: {
      enabled: true
    }
  }
}

// Each blob written to the container takes over this period; the app neither sets nor knows it. A template can only
// make it unlocked: locking is a deliberate step of its own (README.md).
resource recordRetention 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2024-01-01' = if (!archiveRetentionLocked) {
  parent: records
  name: 'default'
  properties: {
    immutabilityPeriodSinceCreationInDays: archiveRetentionDays
    allowProtectedAppendWrites: false
  }
}

// With versioning on, a deleted or overwritten blob lives on as an old version. The app deletes, this rule makes it
// true. It touches old versions only, never a current blob, and never the records.
resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'purge-old-versions'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: {
              blobTypes: ['blockBlob']
              prefixMatch: map(versionedContainers, container => '${container}/')
            }
            actions: {
              version: {
                delete: {
                  daysAfterCreationGreaterThan: recoveryDays
                }
              }
            }
          }
        }
      ]
    }
  }
  dependsOn: [blobs]
}

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01' = [
  for queue in queueNames: {
    parent: queueService
    name: queue
  }
]

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2024-01-01' = [
  for table in tableNames: {
    parent: tableService
    name: table
  }
]

@description('Name of the account.')
output accountName string = account.name

@description('Address of the container that the app\'s package is read from.')
output packageContainerUrl string = '${account.properties.primaryEndpoints.blob}${packageContainer}'
